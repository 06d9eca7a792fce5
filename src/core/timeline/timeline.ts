import type { Ticket, Timeline } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { countStandings } from './count-standings';
import type { TicketRecords } from './records';
import { tellTickets } from './tell-tickets';

/** Records read, each counted once, from the records themselves and not from what became of them. */
function countRead(all: readonly TicketRecords[]): number {
  const distinct = (ids: readonly string[]) => new Set(ids).size;
  const idsOf = (list: (records: TicketRecords) => readonly { readonly id: string }[]) =>
    distinct(all.flatMap((records) => list(records).map(({ id }) => id)));
  return (
    idsOf(({ creation }) => [creation]) +
    idsOf(({ histories }) => histories) +
    idsOf(({ comments }) => comments) +
    idsOf(({ worklogs }) => worklogs) +
    idsOf(({ attachments }) => attachments) +
    idsOf(({ remoteLinks }) => remoteLinks)
  );
}

/**
 * The merged timeline of an incident and its linked tickets.
 * `tickets`: what to list, the incident first. `withheld`: keys (upper case) of linked tickets this reader may not see.
 * `additions`: people's word about events, by event id: it goes before the rules'.
 */
export function buildTimeline(
  all: readonly TicketRecords[],
  tickets: readonly Ticket[],
  withheld: ReadonlySet<string>,
  additions: ReadonlyMap<string, EventAdditions> = new Map(),
): Timeline {
  const { events, people } = tellTickets(all, { tickets, withheld });
  const counts = countStandings(events, additions);
  return {
    events,
    people,
    tickets,
    unread: [],
    sources: { read: countRead(all), ...counts, withheld: withheld.size },
  };
}
