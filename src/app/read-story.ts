import type { Reach } from '#contract';
import type { RemoteLinkRecord, TicketRecords } from '#core/timeline/records';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';
import { type Histories, readRecords } from './read-records';
import { idsOf, nearParts, type Outline, toOutline } from './story';

/** A story read whole. */
export type Story = {
  readonly outline: Outline;
  /** Every ticket of it that is there, besides the incident. */
  readonly issues: readonly IssueRecord[];
  readonly histories: Histories;
  /** The incident's first. */
  readonly records: readonly TicketRecords[];
};

const none: { readonly issues: readonly IssueRecord[]; readonly histories: Histories } = {
  issues: [],
  histories: new Map(),
};

async function readWithHistories(jira: Jira, ids: readonly string[], also: readonly string[] = []) {
  if (ids.length + also.length === 0) return none;
  const [issues, histories] = await Promise.all([jira.readIssues(ids), jira.readHistories([...also, ...ids])]);
  return { issues: ids.flatMap((id) => issues.filter((issue) => issue.id === id)), histories };
}

/** Everything of the incident and of the tickets that make its story, in waves: each tells which the next one is. */
export async function readStory(
  jira: Jira,
  incident: IssueRecord,
  remoteLinks: readonly RemoteLinkRecord[],
  reach: Reach,
): Promise<Story> {
  const near = await readWithHistories(jira, idsOf(nearParts(incident)), [incident.id]);
  const outline = toOutline(incident, reach === 'linksOfLinks' ? near.issues : []);
  const beyond = await readWithHistories(jira, idsOf(outline.far));
  const issues = [...near.issues, ...beyond.issues];
  const histories = new Map([...near.histories, ...beyond.histories]);
  return {
    outline,
    issues,
    histories,
    records: await readRecords(jira, [incident, ...issues], histories, new Map([[incident.id, remoteLinks]])),
  };
}
