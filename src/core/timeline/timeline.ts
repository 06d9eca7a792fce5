import type { Ticket, Timeline } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { proposeMarks } from '../lifecycle/propose-marks';
import type { Proposals } from '../lifecycle/proposal';
import { countDistinct } from './count-distinct';
import { countStandings } from './count-standings';
import type { TicketRecords } from './records';
import { restage, type MarkTimes } from './stage';
import { tellTickets } from './tell-tickets';

/** Records read, each counted once, from the records themselves and not from what became of them. */
const countRead = (all: readonly TicketRecords[]): number =>
  countDistinct(all.map(({ creation }) => [creation])) +
  countDistinct(all.map(({ histories }) => histories)) +
  countDistinct(all.map(({ comments }) => comments)) +
  countDistinct(all.map(({ worklogs }) => worklogs)) +
  countDistinct(all.map(({ attachments }) => attachments)) +
  countDistinct(all.map(({ remoteLinks }) => remoteLinks));

const proposedTimes = ({ detected, acknowledged, mitigated, resolved }: Proposals): MarkTimes => ({
  ...(detected && { detected: detected.at }),
  ...(acknowledged && { acknowledged: acknowledged.at }),
  ...(mitigated && { mitigated: mitigated.at }),
  ...(resolved && { resolved: resolved.at }),
});

/**
 * The merged timeline of an incident and its linked tickets.
 * `tickets`: what to list, the incident first. `withheld`: keys (upper case) of linked tickets this reader may not see.
 * Stages are told by the marks that the rules propose; where a person moves one, `restage` tells them anew.
 * `additions`: people's word about events, by event id: it goes before the rules'.
 */
export function buildTimeline(
  all: readonly TicketRecords[],
  tickets: readonly Ticket[],
  withheld: ReadonlySet<string>,
  additions: ReadonlyMap<string, EventAdditions> = new Map(),
): Timeline {
  const { events: told, people } = tellTickets(all, { tickets, withheld });
  const events = restage(told, proposedTimes(proposeMarks(told, tickets, { people })));
  const counts = countStandings(events, additions);
  return {
    events,
    people,
    tickets,
    unread: [],
    sources: { read: countRead(all), ...counts, withheld: withheld.size },
  };
}
