import type { SourceKind, TimelineEvent } from '#contract';
import type { Standing } from '../additions/standing';

/** What folded events are, for words such as "14 field edits" or "22 replies". */
export type Folded = 'fieldEdit' | 'reply' | 'workLog' | 'attachment' | 'webLink' | 'ticket' | 'message';

/** So often something stands in a group. */
export type Count = { readonly name: string; readonly count: number };

/** Events that do not stand out, one after another, as one line that can be opened. */
export type Group = {
  readonly type: 'group';
  /** `group:<id of its first event>`. */
  readonly id: string;
  /** In order; at least one. */
  readonly events: readonly TimelineEvent[];
  /** How many of each: the counts add up to the number of events. Only what is there. */
  readonly counts: Readonly<Partial<Record<Folded, number>>>;
  /** Fields that were edited, in the site's words, the most frequent first; one entry may edit several. */
  readonly fields: readonly Count[];
  /** Tickets by key, the most frequent first. */
  readonly tickets: readonly Count[];
};

export type Line = { readonly type: 'event'; readonly event: TimelineEvent } | Group;

export type FoldedTimeline = {
  /** In order: what stands out on a line of its own, the rest in groups. */
  readonly lines: readonly Line[];
  /** Hidden with a reason; in order. They break no group. */
  readonly hidden: readonly TimelineEvent[];
  /** Events, by what becomes of them: together as many as came in. */
  readonly shown: number;
  readonly folded: number;
};

export type FoldOptions = {
  readonly standingOf: (event: TimelineEvent) => Pick<Standing, 'standsOut' | 'hidden'>;
  /** Moments that no group may span, as the marks do; ISO 8601 in UTC with milliseconds. */
  readonly breaks?: readonly string[];
  /** The day a moment falls on, for this reader. By itself: the day in UTC. */
  readonly dayOf?: (at: string) => string;
};

/** A silence of this length breaks a group, so that it can be drawn. */
export const LONG_GAP_MS = 30 * 60_000;

const foldedAs: Readonly<Record<SourceKind, Folded>> = {
  created: 'ticket',
  changelog: 'fieldEdit',
  comment: 'reply',
  worklog: 'workLog',
  attachment: 'attachment',
  remoteLink: 'webLink',
  hand: 'message',
  transcript: 'message',
  machine: 'message',
};

const add = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

const inOrder = (counts: ReadonlyMap<string, number>): Count[] =>
  [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);

function toGroup(events: readonly [TimelineEvent, ...TimelineEvent[]]): Group {
  const counts: Partial<Record<Folded, number>> = {};
  const fields = new Map<string, number>();
  const tickets = new Map<string, number>();
  for (const { source, changes } of events) {
    const what = foldedAs[source.kind];
    counts[what] = (counts[what] ?? 0) + 1;
    add(tickets, source.issue);
    for (const { field } of changes ?? []) add(fields, field);
  }
  return {
    type: 'group',
    id: `group:${events[0].id}`,
    events,
    counts,
    fields: inOrder(fields),
    tickets: inOrder(tickets),
  };
}

const utcDay = (at: string): string => at.slice(0, 10);

/**
 * Folds what does not stand out into groups, never across a day, a long silence, a break or an event that stands out.
 * `events` in order of time. Nothing is lost: lines and hidden events together are the events that came in.
 */
export function fold(events: readonly TimelineEvent[], options: FoldOptions): FoldedTimeline {
  const { standingOf, breaks = [], dayOf = utcDay } = options;
  const marks = [...breaks].sort();
  const lines: Line[] = [];
  const hidden: TimelineEvent[] = [];
  let run: [TimelineEvent, ...TimelineEvent[]] | null = null;
  let last: TimelineEvent | null = null;
  let nextMark = 0;
  let shown = 0;
  const close = () => {
    if (run) lines.push(toGroup(run));
    run = null;
  };
  for (const event of events) {
    const { standsOut, hidden: isHidden } = standingOf(event);
    if (isHidden) {
      hidden.push(event);
      continue;
    }
    let crossed = false;
    for (; nextMark < marks.length && (marks[nextMark] ?? '') <= event.at; nextMark += 1) crossed = true;
    if (crossed || (last && apart(last.at, event.at, dayOf))) close();
    last = event;
    if (standsOut) {
      close();
      lines.push({ type: 'event', event });
      shown += 1;
    } else if (run) run.push(event);
    else run = [event];
  }
  close();
  return { lines, hidden, shown, folded: events.length - hidden.length - shown };
}

const apart = (before: string, after: string, dayOf: (at: string) => string): boolean =>
  before !== after && (Date.parse(after) - Date.parse(before) >= LONG_GAP_MS || dayOf(before) !== dayOf(after));
