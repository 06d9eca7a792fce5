import type { FollowUpChange, FollowUpChanged, Problem } from '#contract';
import { bounded } from './bounded';
import { Failure, isFailure } from './failure';
import type { Caller, Jira, Ports } from './ports';
import { requireEdit } from './rights';

/** Issues that Jira moves at once. */
const MOVED_AT_ONCE = 50;

/** Changes at a time. */
const WIDTH = 4;

/** What Jira would not do, by issue id; once it is too busy, the rest is not sent. */
type Doing = { readonly problems: Map<string, Problem>; busy: Problem | null };

async function attempt(doing: Doing, ids: readonly string[], field: string, work: () => Promise<void>) {
  if (doing.busy) {
    for (const id of ids) doing.problems.set(id, doing.busy);
    return;
  }
  try {
    await work();
  } catch (error) {
    if (!isFailure(error)) throw error;
    const problem = problemOf(error, field);
    if (problem.code === 'jiraBusy') doing.busy = problem;
    for (const id of ids) doing.problems.set(id, problem);
  }
}

/** Words that Jira gives to no field belong to the one that was to change. */
function problemOf({ code, details }: Failure, field: string): Problem {
  // Of a sprint or an issue that this person does not see Jira says that it is not there.
  if (code === 'incidentGone') return { code: 'jiraRefused', fields: {} };
  if (code !== 'jiraRefused') return { code, ...details };
  const { '': general, ...fields } = details.fields ?? {};
  return { code, fields: { ...fields, ...(general !== undefined && { [field]: general }) } };
}

/** Only follow-ups of this incident: those on record, and issues whose own mark names it. Throws badInput. */
export async function requireOwn({ jira, store }: Ports, incidentId: string, ids: readonly string[]): Promise<void> {
  const known = new Set((await store.readFollowUps(incidentId)).map(({ issueId }) => issueId));
  const others = ids.filter((id) => !known.has(id));
  const marked = others.length === 0 ? [] : await jira.readHeads(others);
  const ours = (id: string): boolean => marked.some((one) => one.id === id && one.followUp?.incidentId === incidentId);
  if (!others.every(ours)) throw new Failure('badInput');
}

/** Who owns an issue is a right of its own, and has a call of its own. */
async function changeFields({ jira }: Ports, doing: Doing, change: FollowUpChange): Promise<void> {
  const { issueId, ownerId, priorityId, due } = change;
  if (ownerId !== undefined) await attempt(doing, [issueId], 'assignee', () => jira.assignIssue(issueId, ownerId));
  if (priorityId === undefined && due === undefined) return;
  const fields = {
    ...(priorityId !== undefined && { priority: { id: priorityId } }),
    ...(due !== undefined && { duedate: due }),
  };
  const field = priorityId === undefined ? 'duedate' : 'priority';
  if (!doing.problems.has(issueId)) await attempt(doing, [issueId], field, () => jira.editIssue(issueId, fields));
}

/** All at once; where Jira refuses some of them it moves none, so that the halves are tried, down to those it means. */
async function move(jira: Jira, doing: Doing, sprintId: number | null, ids: readonly string[]): Promise<void> {
  const some = { problems: new Map<string, Problem>(), busy: doing.busy };
  await attempt(some, ids, 'sprint', () =>
    sprintId === null ? jira.moveToBacklog(ids) : jira.moveToSprint(sprintId, ids),
  );
  doing.busy = some.busy;
  const refused = some.problems.get(ids[0] ?? '')?.code === 'jiraRefused';
  if (!refused || ids.length === 1) {
    for (const [id, problem] of some.problems) doing.problems.set(id, problem);
    return;
  }
  const half = Math.ceil(ids.length / 2);
  for (const part of [ids.slice(0, half), ids.slice(half)]) await move(jira, doing, sprintId, part);
}

/**
 * Changes follow-ups as this person, each as far as Jira lets them. An answer that was lost is told as jiraDown: every
 * one of these changes may be made again. Throws mayNotEdit, badInput.
 */
export async function changeFollowUps(
  ports: Ports,
  caller: Caller,
  { changes }: { readonly changes: readonly FollowUpChange[] },
): Promise<readonly FollowUpChanged[]> {
  await requireEdit(ports, caller);
  await requireOwn(
    ports,
    caller.incidentId,
    changes.map(({ issueId }) => issueId),
  );
  const doing: Doing = { problems: new Map(), busy: null };
  await bounded(changes, WIDTH, (change) => changeFields(ports, doing, change));
  for (const [sprintId, ids] of bySprint(changes))
    for (let at = 0; at < ids.length; at += MOVED_AT_ONCE)
      await move(ports.jira, doing, sprintId, ids.slice(at, at + MOVED_AT_ONCE));
  return changes.map(({ issueId }) => ({ issueId, problem: doing.problems.get(issueId) ?? null }));
}

function bySprint(changes: readonly FollowUpChange[]): ReadonlyMap<number | null, readonly string[]> {
  const groups = new Map<number | null, string[]>();
  for (const { issueId, sprintId } of changes)
    if (sprintId !== undefined) groups.set(sprintId, [...(groups.get(sprintId) ?? []), issueId]);
  return groups;
}
