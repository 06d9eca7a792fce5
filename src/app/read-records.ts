import { mediaNames, nameMedia } from '#core/adf/name-media';
import type { HistoryRecord, RemoteLinkRecord, TicketRecords } from '#core/timeline/records';
import { bounded } from './bounded';
import { Failure, stillThere } from './failure';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';

/** How many tickets with cut lists are completed at a time: well under Jira's burst limit. */
const WIDTH = 8;

export type Histories = ReadonlyMap<string, readonly HistoryRecord[]>;

async function complete(jira: Jira, issue: IssueRecord) {
  const [comments, worklogs] = await Promise.all([
    jira.completeComments(issue.id, issue.comments),
    jira.completeWorklogs(issue.id, issue.worklogs),
  ]);
  return { comments, worklogs };
}

/**
 * All records of these issues, whole or not at all, given what came with them. `remoteLinks`: the incident's own, by
 * its id; those of other tickets Jira gives one by one, and they are read when somebody opens the ticket.
 */
export async function readRecords(
  jira: Jira,
  issues: readonly IssueRecord[],
  histories: Histories,
  remoteLinks: ReadonlyMap<string, readonly RemoteLinkRecord[]>,
): Promise<TicketRecords[]> {
  // A ticket deleted between two reads: the next reading will not meet it.
  const moved = new Failure('jiraBusy', { retryAfterMs: 1_000 });
  return bounded(issues, WIDTH, async (issue) => {
    const { comments, worklogs } = await stillThere(() => complete(jira, issue), moved);
    const names = mediaNames(issue.attachments);
    return {
      key: issue.key,
      creation: { id: issue.id, author: issue.creator, created: issue.created, summary: issue.summary },
      histories: histories.get(issue.id) ?? [],
      comments: comments.map((comment) => ({ ...comment, body: nameMedia(comment.body, names) })),
      worklogs: worklogs.map((worklog) => ({ ...worklog, comment: nameMedia(worklog.comment, names) })),
      attachments: issue.attachments,
      remoteLinks: remoteLinks.get(issue.id) ?? [],
    };
  });
}
