import type { HistoryRecord, RemoteLinkRecord, TicketRecords } from '#core/timeline/records';
import { bounded } from './bounded';
import { Failure, stillThere } from './failure';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';

/** How many linked tickets with cut lists are completed at a time: well under Jira's burst limit. */
const WIDTH = 8;

type Histories = ReadonlyMap<string, readonly HistoryRecord[]>;

async function complete(jira: Jira, issue: IssueRecord) {
  const [comments, worklogs] = await Promise.all([
    jira.completeComments(issue.id, issue.comments),
    jira.completeWorklogs(issue.id, issue.worklogs),
  ]);
  return { comments, worklogs };
}

const toRecords = (
  issue: IssueRecord,
  lists: Awaited<ReturnType<typeof complete>>,
  histories: Histories,
  remoteLinks: readonly RemoteLinkRecord[],
): TicketRecords => ({
  key: issue.key,
  creation: { id: issue.id, author: issue.creator, created: issue.created, summary: issue.summary },
  histories: histories.get(issue.id) ?? [],
  attachments: issue.attachments,
  remoteLinks,
  ...lists,
});

export type ReadTickets = {
  readonly linked: readonly IssueRecord[];
  /** The incident's first. */
  readonly records: readonly TicketRecords[];
  readonly histories: Histories;
};

/**
 * Everything of the incident and of the tickets linked to it, whole or not at all. Linked are the issue's links; its
 * sub-tasks and parent are not: whoever wants them in the story links them.
 */
export async function readTickets(
  jira: Jira,
  incident: IssueRecord,
  remoteLinks: readonly RemoteLinkRecord[],
): Promise<ReadTickets> {
  const linkedIds = [...new Set(incident.links.map(({ id }) => id))].filter((id) => id !== incident.id);
  const [linked, histories, own] = await Promise.all([
    jira.readIssues(linkedIds),
    jira.readHistories([incident.id, ...linkedIds]),
    complete(jira, incident),
  ]);
  const inOrder = linkedIds.flatMap((id) => linked.filter((issue) => issue.id === id));
  // A linked ticket deleted between two reads: the next reading will not meet it.
  const moved = new Failure('jiraBusy', { retryAfterMs: 1_000 });
  const lists = await bounded(inOrder, WIDTH, (issue) => stillThere(() => complete(jira, issue), moved));
  return {
    linked: inOrder,
    histories,
    records: [
      toRecords(incident, own, histories, remoteLinks),
      ...inOrder.map((issue, at) => toRecords(issue, lists[at] ?? { comments: [], worklogs: [] }, histories, [])),
    ],
  };
}
