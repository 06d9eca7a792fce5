import type { Ticket, Timeline, TimelineEvent } from '#contract';
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
import type {
  AttachmentRecord,
  CommentRecord,
  CreationRecord,
  HistoryRecord,
  PersonRecord,
  RemoteLinkRecord,
  WorklogRecord,
} from './records';

/** All that was read of one ticket. */
export type TicketRecords = {
  /** Current key. */
  readonly key: string;
  readonly creation: CreationRecord;
  readonly histories: readonly HistoryRecord[];
  readonly comments: readonly CommentRecord[];
  readonly worklogs: readonly WorklogRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly remoteLinks: readonly RemoteLinkRecord[];
};

function eventsOf(records: TicketRecords): TimelineEvent[] {
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

const authorsOf = (records: TicketRecords): (PersonRecord | null | undefined)[] =>
  [records.histories, records.comments, records.worklogs, records.attachments, [records.creation]].flatMap((list) =>
    list.map(({ author }) => author),
  );

/**
 * The merged timeline of an incident and its linked tickets.
 * `tickets`: what to list, the incident first. `withheld`: keys (upper case) of linked tickets this reader may not see.
 */
export function buildTimeline(
  all: readonly TicketRecords[],
  tickets: readonly Ticket[],
  withheld: ReadonlySet<string>,
): Timeline {
  const events = merge(...all.map(eventsOf)).map((event) => mask(event, withheld));
  return {
    events,
    people: peopleTable(all.flatMap(authorsOf)),
    tickets,
    unread: [],
    sources: {
      read: countRead(all),
      shown: events.filter(({ significant }) => significant).length,
      folded: events.filter(({ significant }) => !significant).length,
      hidden: 0,
      withheld: withheld.size,
    },
  };
}
