import type { FollowUp } from '#contract';
import { NO_INSTANT, toInstant } from '#core/timeline/instant';
import { toPerson } from '#core/timeline/people';
import type { IssueRecord } from './issue-record';
import type { KnownFollowUp, Ports } from './ports';

export const toFollowUp = (issue: IssueRecord, intention: string): FollowUp => ({
  intention,
  issueId: issue.id,
  key: issue.key,
  summary: issue.summary,
  status: issue.status,
  priority: issue.priority,
  owner: toPerson(issue.assignee),
  project: issue.project,
  type: { id: issue.type.id, name: issue.type.name },
  due: issue.due,
  closedAt: issue.closedAt,
  createdAt: toInstant(issue.created) ?? NO_INSTANT,
});

/** Issues that carry our mark for this incident, by intention; of two with one intention (a clone) the older counts. */
export function marked(issues: readonly IssueRecord[], incidentId: string): ReadonlyMap<string, IssueRecord> {
  const found = new Map<string, IssueRecord>();
  for (const issue of [...issues].sort((a, b) => Number(b.id) - Number(a.id))) {
    if (issue.followUp?.incidentId === incidentId) found.set(issue.followUp.intention, issue);
  }
  return found;
}

/**
 * Every follow-up of an incident that this reader may see, in the order they were created: those we know of and those
 * found among the linked tickets by their mark. `lost`: found, but unknown to us (a call died before writing it down);
 * `absent`: intentions of those that this reader does not see.
 */
export async function gatherFollowUps(
  { jira }: Ports,
  incidentId: string,
  known: readonly KnownFollowUp[],
  linked: readonly IssueRecord[],
): Promise<{ followUps: FollowUp[]; lost: KnownFollowUp[]; absent: string[] }> {
  const found = marked(linked, incidentId);
  const byId = new Map(linked.map((issue) => [issue.id, issue]));
  const elsewhere = known.map(({ issueId }) => issueId).filter((id) => !byId.has(id));
  for (const issue of elsewhere.length > 0 ? await jira.readHeads(elsewhere) : []) byId.set(issue.id, issue);
  const intentions = new Map(known.map(({ intention, issueId }) => [intention, byId.get(issueId)]));
  const lost = [...found].filter(([intention]) => !intentions.has(intention));
  const all = [...intentions, ...lost].flatMap(([intention, issue]) => (issue ? [toFollowUp(issue, intention)] : []));
  return {
    followUps: all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
    lost: lost.map(([intention, issue]) => ({ intention, issueId: issue.id })),
    absent: [...intentions].flatMap(([intention, issue]) => (issue ? [] : [intention])),
  };
}
