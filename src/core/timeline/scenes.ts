import type { Person, StatusCategory, Ticket } from '#contract';
import type { Scene } from './rules/scene';

const byType = (people: Readonly<Record<string, Person>>, type: Person['accountType']): ReadonlySet<string> =>
  new Set(Object.values(people).flatMap(({ accountId, accountType }) => (accountType === type ? [accountId] : [])));

const placeOf = (ticket: Ticket | undefined, incident: Ticket | undefined): Scene['place'] => {
  if (ticket && ticket.id === incident?.id) return 'incident';
  return ticket?.via === 'linkOfLink' ? 'distant' : 'linked';
};

/**
 * What the rules know of each ticket, by its key. `tickets`: the incident first; the categories known are those of the
 * statuses these tickets are in now.
 */
export function scenes(tickets: readonly Ticket[], people: Readonly<Record<string, Person>>): (key: string) => Scene {
  const shared = {
    categories: new Map<string, StatusCategory>(tickets.map(({ status }) => [status.id, status.category])),
    software: byType(people, 'app'),
    customers: byType(people, 'customer'),
  };
  const known = new Map(tickets.map((ticket) => [ticket.key, { ...shared, place: placeOf(ticket, tickets[0]) }]));
  const elsewhere: Scene = { ...shared, place: 'linked' };
  return (key) => known.get(key) ?? elsewhere;
}
