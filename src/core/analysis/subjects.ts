import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';
import type { Span } from '../lifecycle/coordination';
import { isKnown, type StandingMarks } from '../lifecycle/standing-marks';
import { changeOf } from '../lifecycle/status-moves';
import { isHindrance } from './hindrance';
import type { Subject } from './subject';

/** What the guide reads of the timeline: a reader's own, so that what they may not see is asked of nobody by it. */
export type Story = {
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly additions: ReadonlyMap<string, EventAdditions>;
  readonly marks: StandingMarks;
  readonly span: Span | null;
  /** The incident's own key. */
  readonly incident: string;
};

/** From here on a silence is worth a question; the timeline draws it from the same length on. */
const quietFromMs = 30 * 60_000;
/** Of the silences so many, the longest: a long incident has many nights. */
const MOST_SILENCES = 3;

type Parts = Pick<Subject, 'eventId' | 'at' | 'stage' | 'text'>;

/** The moments worth a question, in the order of their time. */
export function subjectsOf(story: Story): readonly Subject[] {
  const shown = story.events.filter((event) => !standing(event, story.additions.get(event.id)).hidden);
  const first = firstSign(story, shown);
  const each = shown.flatMap((event) => momentsOf(event, story));
  return [...first, ...each, ...silences(story, shown)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const partsOf = (event: TimelineEvent, additions: EventAdditions | undefined): Parts => ({
  eventId: event.id,
  at: event.at,
  stage: standing(event, additions).stage,
  text: event.text,
});

/** A picked event as a subject. */
export const pickedSubject = (event: TimelineEvent, additions: EventAdditions | undefined): Subject => ({
  ...partsOf(event, additions),
  type: 'event',
  marked: true,
});

function momentsOf(event: TimelineEvent, story: Story): Subject[] {
  const additions = story.additions.get(event.id);
  const parts = partsOf(event, additions);
  const { kind, standsOut } = standing(event, additions);
  const found: Subject[] = [];
  const hard = additions?.hard?.body;
  if (hard) found.push({ ...parts, type: 'hard', marked: true, difficulty: hard.difficulty, words: hard.text });
  if (kind === 'decision' && standsOut) found.push(decisionOf(parts, additions));
  if (!within(event, story.span)) return found;
  if (isHandOver(event, kind, story)) found.push({ ...parts, type: 'handOver', marked: false });
  if (!hard && !tellsElse(kind) && isHindrance(event)) found.push({ ...parts, type: 'hindrance', marked: false });
  return found;
}

/** A decision has its own question, and what customers could not reach is impact. */
const tellsElse = (kind: TimelineEvent['kind']): boolean =>
  kind === 'decision' || kind === 'impact' || kind === 'signal';

function decisionOf(parts: Parts, additions: EventAdditions | undefined): Subject {
  const options = additions?.decision?.body?.options ?? [];
  const named = (chosen: boolean) => options.filter((one) => one.chosen === chosen && one.text).map(({ text }) => text);
  const marked = additions?.decision !== undefined || additions?.kind !== undefined;
  return { ...parts, type: 'decision', marked, chosen: named(true), others: named(false) };
}

const within = ({ at }: TimelineEvent, span: Span | null): boolean => span !== null && at >= span.from && at <= span.to;

/** The incident itself went from one person to another. */
function isHandOver(event: TimelineEvent, kind: TimelineEvent['kind'], { incident }: Story): boolean {
  if (kind === 'handOver') return true;
  const change = event.source.issue === incident ? changeOf(event, 'assignee') : undefined;
  return Boolean(change?.from && change.to && change.from !== change.to);
}

function firstSign({ marks, additions }: Story, shown: readonly TimelineEvent[]): Subject[] {
  const { detected } = marks;
  if (!isKnown(detected)) return [];
  const event = shown.find(({ id }) => id === detected.eventId);
  return event
    ? [{ ...partsOf(event, additions.get(event.id)), type: 'first', marked: detected.state === 'said' }]
    : [];
}

/** The longest silences while it ran. Each is known by the event before it. */
function silences({ span, additions }: Story, shown: readonly TimelineEvent[]): Subject[] {
  const ran = shown.filter((event) => within(event, span));
  return ran
    .flatMap((next, index): Extract<Subject, { readonly type: 'gap' }>[] => {
      const before = ran[index - 1];
      if (!before) return [];
      const from = before.endAt ?? before.at;
      const ms = Date.parse(next.at) - Date.parse(from);
      const parts = { ...partsOf(before, additions.get(before.id)), at: from };
      return ms < quietFromMs ? [] : [{ ...parts, type: 'gap', marked: false, until: next.at, ms }];
    })
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_SILENCES);
}
