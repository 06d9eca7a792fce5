import type { Stage, TimelineEvent } from '#contract';
import type { Group, Line } from '#core/timeline/fold';

/** One line of the list and what stands above it. */
export type Entry = {
  /** The event's id, or the group's. */
  readonly id: string;
  readonly at: string;
  /** Null for a group. */
  readonly event: TimelineEvent | null;
  readonly group: Group | null;
  /** It stands in a group that is open. */
  readonly inGroup: boolean;
  readonly stage: Stage;
  /** Where it stands in a run of one stage: the edge is drawn round at its ends. */
  readonly opensStage: boolean;
  readonly closesStage: boolean;
  /** The last instant told of the UTC day that it opens; null where it opens none. */
  readonly dayUntil: string | null;
  /** Milliseconds before it in which nothing was recorded; 0 where that is not worth a word. */
  readonly quietMs: number;
  /** When the silence began; ISO 8601, UTC. */
  readonly quietFrom: string;
  readonly flags: readonly Flag[];
};

/** A mark of the incident, as a line of its own above the first event that it does not come after. */
export type Flag = {
  /** `mark:<mark name>` */
  readonly id: string;
  readonly at: string;
  /** `Impact start 01:31` */
  readonly name: string;
  readonly words: string;
};

export type EntriesInput = {
  readonly lines: readonly Line[];
  readonly isOpen: (groupId: string) => boolean;
  readonly stageOf: (event: TimelineEvent) => Stage;
  /** In order. */
  readonly flags: readonly Flag[];
  /** Some events are left out (a filter): a silence between the rest would be untrue. */
  readonly partial: boolean;
};

/** From here on a silence is worth drawing. */
export const quietFromMs = 30 * 60_000;

type Draft = { -readonly [Name in keyof Entry]: Entry[Name] };

/** Opens groups, and puts day headings, silences and marks to the lines. Marks after the last event are left to the list's end. */
export function entries({ lines, isOpen, stageOf, flags, partial }: EntriesInput): readonly Entry[] {
  const made: Draft[] = [];
  const add = (event: TimelineEvent, group: Group | null, inGroup: boolean): void => {
    const opened = inGroup || group === null ? event : null;
    made.push({
      ...blank,
      id: opened ? event.id : (group?.id ?? event.id),
      at: event.at,
      event: opened,
      group,
      inGroup,
      stage: stageOf(event),
    });
  };
  for (const line of lines) {
    if (line.type === 'event') {
      add(line.event, null, false);
      continue;
    }
    const [first] = line.events;
    if (first) add(first, line, false);
    if (first && isOpen(line.id)) for (const event of line.events) add(event, null, true);
  }
  return headed(made, flags, partial);
}

const blank = { opensStage: true, closesStage: true, dayUntil: null, quietMs: 0, quietFrom: '', flags: [] };

function headed(made: Draft[], flags: readonly Flag[], partial: boolean): readonly Entry[] {
  let next = 0;
  let until = '';
  let day: Draft | undefined;
  for (let index = 0; index < made.length; index += 1) {
    const entry = made[index];
    if (!entry) continue;
    const last = made[index - 1];
    if (!last || dayOf(last.at) !== dayOf(entry.at)) day = entry;
    const from = next;
    while (next < flags.length && (flags[next]?.at ?? '') <= entry.at) next += 1;
    if (next > from) entry.flags = flags.slice(from, next);
    const quiet = last && !partial && until < entry.at ? Date.parse(entry.at) - Date.parse(until) : 0;
    if (quiet >= quietFromMs) Object.assign(entry, { quietMs: quiet, quietFrom: until });
    joinStages(last, entry, day === entry);
    const end = endOf(entry);
    if (end > until) until = end;
    if (day) day.dayUntil = until;
  }
  return made;
}

function joinStages(last: Draft | undefined, entry: Draft, opensDay: boolean): void {
  const together = last && !opensDay && last.stage === entry.stage;
  entry.opensStage = !together;
  if (together) last.closesStage = false;
}

/** The last instant that a line tells of. */
function endOf({ group, at, event }: Entry): string {
  return group?.events.at(-1)?.at ?? event?.endAt ?? at;
}

/** `at` is UTC, so its date is the UTC day. */
function dayOf(at: string): string {
  return at.slice(0, 10);
}
