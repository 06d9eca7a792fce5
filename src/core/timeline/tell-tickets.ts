import type { Person, Ticket, TimelineEvent } from '#contract';
import { classify, type Unclassified } from './classify';
import { created } from './created';
import { fromAttachment } from './from-attachments';
import { fromChangelog } from './from-changelog';
import { fromComment } from './from-comments';
import { fromRemoteLink } from './from-links';
import { fromWorklog } from './from-worklogs';
import { NO_INSTANT, toInstant } from './instant';
import { mask } from './mask';
import { merge } from './merge';
import { peopleTable } from './people';
import type { PersonRecord, TicketRecords } from './records';
import { scenes } from './scenes';
import { restage, type MarkTimes } from './stage';

function eventsOf(records: TicketRecords): Unclassified[] {
  const { key, histories } = records;
  const createdAt = toInstant(records.creation.created) ?? NO_INSTANT;
  return [
    created(records.creation, key, histories),
    ...histories.map((history) => fromChangelog(history, key)),
    ...records.comments.map((comment) => fromComment(comment, key)),
    ...records.worklogs.map((worklog) => fromWorklog(worklog, key)),
    ...records.attachments.map((attachment) => fromAttachment(attachment, key)),
    ...records.remoteLinks.map((link) => fromRemoteLink(link, key, histories, createdAt)),
  ];
}

const authorsOf = (records: TicketRecords): (PersonRecord | null | undefined)[] =>
  [records.histories, records.comments, records.worklogs, records.attachments, [records.creation]].flatMap((list) =>
    list.map(({ author }) => author),
  );

/** What an event of these tickets is told with. */
export type Around = {
  /** All that are listed, the incident first. */
  readonly tickets: readonly Ticket[];
  /** Keys (upper case) of linked tickets this reader may not see. */
  readonly withheld: ReadonlySet<string>;
  /** Where the marks stand, if that is known yet: stages are told by them. */
  readonly marks?: MarkTimes;
};

/** The events of some of the timeline's tickets, in order and classified, and everybody they name. */
export function tellTickets(
  all: readonly TicketRecords[],
  { tickets, withheld, marks }: Around,
): { readonly events: readonly TimelineEvent[]; readonly people: Readonly<Record<string, Person>> } {
  const people = peopleTable(all.flatMap(authorsOf));
  const sceneOf = scenes(tickets, people);
  const events = merge(...all.map(eventsOf)).map((event) =>
    classify(mask(event, withheld), sceneOf(event.source.issue)),
  );
  return { events: marks ? restage(events, marks) : events, people };
}
