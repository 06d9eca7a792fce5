import type { Person, Ticket, TimelineEvent } from '#contract';
import { created } from './created';
import { firstResponse } from './first-response';
import { fromAttachment } from './from-attachments';
import { fromChangelog } from './from-changelog';
import { fromComment } from './from-comments';
import { fromRemoteLink, linkMakings } from './from-links';
import { fromWorklog } from './from-worklogs';
import { NO_INSTANT, toInstant } from './instant';
import { mask } from './mask';
import { merge } from './merge';
import { peopleTable } from './people';
import type { TicketRecords } from './records';
import type { Scene } from './rules/scene';
import { scenes } from './scenes';

function eventsOf(records: TicketRecords, place: Scene): TimelineEvent[] {
  const answer = firstResponse(records, place);
  const scene = answer ? { ...place, firstResponse: answer } : place;
  const { key, histories, remoteLinks } = records;
  const createdAt = toInstant(records.creation.created) ?? NO_INSTANT;
  const events = [created(records.creation, key, histories, scene)];
  for (const history of histories) events.push(fromChangelog(history, key, scene));
  for (const comment of records.comments) events.push(fromComment(comment, key, scene));
  for (const worklog of records.worklogs) events.push(fromWorklog(worklog, key, scene));
  for (const attachment of records.attachments) events.push(fromAttachment(attachment, key, scene));
  const makings = linkMakings(remoteLinks.length > 0 ? histories : []);
  for (const link of remoteLinks) events.push(fromRemoteLink(link, key, makings, createdAt, scene));
  return events;
}

const listsOf = ({ creation, ...lists }: TicketRecords) => [
  lists.histories,
  lists.comments,
  lists.worklogs,
  lists.attachments,
  [creation],
];

/** What an event of these tickets is told with. */
export type Around = {
  /** All that are listed, the incident first. */
  readonly tickets: readonly Ticket[];
  /** Keys (upper case) of linked tickets this reader may not see. */
  readonly withheld: ReadonlySet<string>;
};

/** The events of some of the timeline's tickets, in order and classified, and everybody they name. `restage` tells their stages. */
export function tellTickets(
  all: readonly TicketRecords[],
  { tickets, withheld }: Around,
): { readonly events: readonly TimelineEvent[]; readonly people: Readonly<Record<string, Person>> } {
  const people = peopleTable(all.flatMap(listsOf));
  const sceneOf = scenes(tickets, people);
  const told = merge(...all.map((records) => eventsOf(records, sceneOf(records.key))));
  const events = withheld.size === 0 ? told : told.map((event) => mask(event, withheld));
  return { events, people };
}
