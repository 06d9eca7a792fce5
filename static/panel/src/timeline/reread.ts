import type { Opening, Refreshed, Ticket, TicketEvents, Timeline, TimelineEvent, Unread } from '#contract';
import { merge } from '#core/timeline/merge';

/** Puts the events that did not fit into a reply to those that did. `asked`: what was asked for, and is answered now. */
export function withPage(opening: Opening, page: TicketEvents, asked: readonly Unread[]): Opening {
  const answered = new Set(asked.map(({ issueId }) => issueId));
  const others = opening.timeline.unread.filter(({ issueId }) => !answered.has(issueId));
  // Asking for the same again without an event in between would never end.
  const stuck = page.events.length === 0 && JSON.stringify(page.unread) === JSON.stringify(asked);
  return withTimeline(opening, {
    events: merge(opening.timeline.events, page.events),
    people: { ...opening.timeline.people, ...page.people },
    unread: stuck ? others : [...others, ...page.unread],
  });
}

/** What stands after a refresh: tickets that were read again have their new events alone, tickets that left have none. */
export function withRefresh(opening: Opening, refreshed: Refreshed): Opening {
  const { tickets, reread, changed, withheld, access, incident, followUps, absent, additions, readAt } = refreshed;
  const { timeline } = opening;
  const gone = keysToDrop(timeline.tickets, tickets, new Set(reread));
  const kept = gone.size === 0 ? timeline.events : timeline.events.filter(({ source }) => !gone.has(source.issue));
  const left = unreadOf(timeline.unread, tickets, reread);
  const next = withTimeline(opening, {
    events: changed.events.length === 0 ? kept : merge(kept, changed.events),
    people: { ...timeline.people, ...changed.people },
    unread: [...left, ...changed.unread],
    tickets,
    withheld,
  });
  const { review, settings, severityValue } = refreshed;
  return { ...next, access, incident, followUps, absent, additions, readAt, review, settings, severityValue };
}

/** Events that stand now and did not before. */
export function newEvents(before: Opening, after: Opening): readonly TimelineEvent[] {
  if (before.timeline.events === after.timeline.events) return [];
  const known = new Set(before.timeline.events.map(({ id }) => id));
  return after.timeline.events.filter(({ id }) => !known.has(id));
}

/** Each ticket's `updatedAt` by its id, as a refresh asks for it. */
export function knownTickets({ timeline }: Opening): Readonly<Record<string, string>> {
  return Object.fromEntries(timeline.tickets.map(({ id, updatedAt }) => [id, updatedAt]));
}

/** Keys under which events stand of tickets that left or were read again: a ticket that moved had another key before. */
function keysToDrop(
  before: readonly Ticket[],
  now: readonly Ticket[],
  reread: ReadonlySet<string>,
): ReadonlySet<string> {
  const listed = new Set(now.map(({ id }) => id));
  return new Set([...before, ...now].filter(({ id }) => reread.has(id) || !listed.has(id)).map(({ key }) => key));
}

function unreadOf(unread: readonly Unread[], tickets: readonly Ticket[], reread: readonly string[]): readonly Unread[] {
  const listed = new Set(tickets.map(({ id }) => id));
  return unread.filter(({ issueId }) => listed.has(issueId) && !reread.includes(issueId));
}

type TimelineParts = Pick<Timeline, 'events' | 'people' | 'unread'> & {
  readonly tickets?: readonly Ticket[];
  readonly withheld?: number;
};

function withTimeline(opening: Opening, { withheld, ...parts }: TimelineParts): Opening {
  const { timeline } = opening;
  const shown = parts.events.filter(({ significant }) => significant).length;
  const read = parts.events.length;
  const sources = { read, shown, folded: read - shown, hidden: 0, withheld: withheld ?? timeline.sources.withheld };
  return { ...opening, timeline: { ...timeline, ...parts, sources } };
}
