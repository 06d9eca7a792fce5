import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import type { Conflict } from '#core/conflicts/conflict';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import type { IconName } from '../parts/icon';
import { dayWords } from '../picture/day-words';
import type { ClockFace } from '../time/clock-face';
import { duration } from '../time/duration';
import { quietFromMs } from '../timeline/entries';
import { conflictWords } from '../words/conflicts';
import { sideWords } from '../words/picture';

/** One thing a reviewer may ask about: where it is, and what it rests on. */
export type Ask = {
  readonly id: string;
  readonly at: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** What does not go together, where that is what is asked about. */
  readonly conflict?: Conflict;
};

type AsksInput = {
  readonly events: readonly TimelineEvent[];
  readonly life: Lifecycle;
  readonly conflicts: readonly Conflict[];
  readonly byEvent: ReadonlyMap<string, EventAdditions>;
  readonly clock: ClockFace;
  readonly tell: (text: string) => string;
};

/** So many silences are asked about, the longest: a long incident has many nights. */
const MOST_SILENCES = 2;

/** Hard moments, silences while it ran and conflicts, in the order of their time. */
export function asksOf(input: AsksInput): Ask[] {
  const asks = [...hardMoments(input), ...silences(input), ...conflictAsks(input)];
  return asks.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function hardMoments({ events, byEvent, clock, tell }: AsksInput): Ask[] {
  return events.flatMap(({ id, at }) => {
    const hard = byEvent.get(id)?.hard?.body;
    if (!hard) return [];
    const what = hard.text ? tell(hard.text) : sideWords.hardBy[hard.difficulty];
    const detail = hard.text ? sideWords.hardBy[hard.difficulty] : '';
    return [{ id: `hard:${id}`, at, icon: 'waves' as const, title: sideWords.hardAt(clock.utc(at), what), detail }];
  });
}

function silences({ events, life, clock }: AsksInput): Ask[] {
  const { span } = life;
  if (!span) return [];
  const within = events.filter(({ at }) => at >= span.from && at <= span.to);
  const quiet = within.flatMap(({ at }, index) => {
    const before = within[index - 1];
    const ms = before ? Date.parse(at) - Date.parse(before.endAt ?? before.at) : 0;
    return before && ms >= quietFromMs ? [{ from: before.endAt ?? before.at, to: at, ms }] : [];
  });
  return quiet
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_SILENCES)
    .map(({ from, to, ms }) => ({
      id: `quiet:${from}`,
      at: from,
      icon: 'clock' as const,
      title: sideWords.quietAt(clock.utc(from), clock.utc(to)),
      detail: sideWords.quietFor(duration(ms)),
    }));
}

/** Conflicts as questions. */
export function conflictAsks({ events, conflicts, clock }: Pick<AsksInput, 'events' | 'conflicts' | 'clock'>): Ask[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const placeOf = (id: string): string[] => {
    const source = byId.get(id)?.source;
    if (!source) return [];
    if (source.kind === 'hand') return [sideWords.byHand];
    return [source.kind === 'transcript' || source.kind === 'machine' ? sideWords.pasted('') : source.issue];
  };
  const telling = {
    time: clock.utc,
    date: (at: string) => `${dayWords(at, clock)}, ${clock.utc(at)}`,
    duration,
    places: (ids: readonly string[]) => sideWords.and([...new Set(ids.flatMap(placeOf))].sort()),
  };
  return conflicts.map((conflict) => ({
    id: `${conflict.code}:${conflict.at}:${conflict.eventIds.join()}`,
    at: conflict.at,
    icon: conflict.code === 'toldTwice' ? 'text' : 'alert',
    ...conflictWords(conflict, telling),
    conflict,
  }));
}
