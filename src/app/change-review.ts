import type { Review, ReviewChange, ReviewChanged, ReviewChangeInput } from '#contract';
import { type ChangeScene, changeReview as changed, isRefused } from '#core/review/change-review';
import { defaultSettings } from '#core/settings/default-settings';
import type { Caller, Ports } from './ports';
import { readFrame, readStored } from './read-frame';
import type { Histories } from './read-records';
import { requireEdit } from './rights';
import type { IssueRecord } from './issue-record';
import { tellJira, vitals } from './tell-jira';

/** What must be done before a text counts as published, so that what is published exists. */
export type Freeze = (ports: Ports, caller: Caller, next: Review & { readonly published: object }) => Promise<void>;

/** Whoever the incident's own records name; what linked tickets tell, the panel asks about. */
function partIn(issue: IssueRecord, histories: Histories): ReadonlySet<string> {
  const records = [...issue.comments.records, ...issue.worklogs.records, ...(histories.get(issue.id) ?? [])];
  const people = [issue.creator, ...records.map(({ author }) => author)];
  return new Set(people.flatMap((person) => person?.accountId ?? []));
}

/** Somebody to be named: active, a person, and one whom this person may see. */
async function isPerson({ jira }: Ports, change: ReviewChange): Promise<boolean> {
  if (!('role' in change) || change.accountId === null) return true;
  const [person] = await jira.readPeople([change.accountId]);
  return person?.active === true && (person.accountType ?? 'atlassian') === 'atlassian';
}

/** An administrator's right is asked for only where it would make the difference. */
async function decide(
  ports: Ports,
  review: Review | null,
  change: ReviewChange,
  scene: ChangeScene,
  projectId: string,
) {
  const first = changed(review, change, scene);
  if (!isRefused(first) || first.refused !== 'onlyApprover') return first;
  const isAdministrator = await ports.jira.mayAdminister(projectId);
  return isAdministrator ? changed(review, change, { ...scene, isAdministrator }) : first;
}

/**
 * Changes a review's life on the condition that nobody did since; the same change again is made once. The one way a
 * review is published: `freeze` keeps the text that is. Throws mayNotEdit, incidentGone, storeFull.
 */
export async function changeReview(
  ports: Ports,
  caller: Caller,
  { changeId, revision, change, reason = '' }: ReviewChangeInput,
  freeze: Freeze = async () => undefined,
): Promise<ReviewChanged> {
  const { incidentId, accountId } = caller;
  const [issue, histories, stored, postmortem] = await Promise.all([
    ports.jira.readIssue(incidentId),
    ports.jira.readHistories([incidentId]),
    readStored(ports, caller),
    ports.store.readPostmortem(incidentId),
    requireEdit(ports, caller),
  ]);
  const { review } = stored;
  const incident = { issue, histories };
  if (review?.trace.some((entry) => entry.changeId === changeId)) {
    await tellJira(ports, caller, incident);
    return { outcome: 'changed', review };
  }
  if ((review?.revision ?? 0) !== revision) return { outcome: 'meanwhile', review };
  if (!(await isPerson(ports, change))) return { outcome: 'refused', because: 'notAPerson', review };
  const frame = await readFrame(ports, caller, stored);
  const at = new Date(ports.now()).toISOString();
  const part = partIn(issue, histories);
  const scene: ChangeScene = {
    changeId,
    at,
    by: accountId,
    reason,
    severity: vitals({ ...incident, frame, postmortem }).severity,
    settings: frame.settings ?? defaultSettings,
    isAdministrator: false,
    tookPart: (id) => part.has(id),
  };
  const next = await decide(ports, review, change, scene, issue.project.id);
  if (isRefused(next)) {
    const { refused, ...why } = next;
    return { outcome: 'refused', because: refused, ...why, review };
  }
  if (next.published && next.published !== review?.published)
    await freeze(ports, caller, { ...next, published: next.published });
  if (!(await ports.store.saveReview(incidentId, next, at)))
    return { outcome: 'meanwhile', review: await ports.store.readReview(incidentId) };
  await tellJira(ports, caller, incident);
  return { outcome: 'changed', review: next };
}
