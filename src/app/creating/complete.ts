import type { NotSet } from '#contract';
import type { Kept } from '#core/follow-ups/description';
import type { Setting } from '#core/follow-ups/plan';
import { bestEffort, isFailure } from '../failure';
import type { Jira } from '../ports';
import { advance } from './claims';
import { each, type ForOrder } from './ledger';
import type { Made } from './post';
import type { Scene } from './scene';
import { describe } from './work';

/** How far an issue has come: `kept` is what could not be set, by name and value. */
type Progress = ForOrder & { readonly made: Made; readonly kept: readonly Kept[]; readonly unlinked: boolean };

/** What Jira refuses after the issue exists is told, not undone. Answers whether it was done. */
async function unlessRefused(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    // A sprint that this person does not see is answered as one that is not there.
    if (isFailure(error, 'jiraRefused', 'mayNotEdit', 'incidentGone')) return false;
    throw error;
  }
}

/** Sets what the create screen lacked; answers what could not be set. A refused field does not keep the others out. */
async function setLater(jira: Jira, issueId: string, settings: readonly Setting[]): Promise<Setting[]> {
  if (settings.length === 0) return [];
  try {
    await jira.editIssue(issueId, Object.fromEntries(settings.map(({ id, value }) => [id, value])));
    return [];
  } catch (error) {
    if (!isFailure(error, 'jiraRefused')) throw error;
    const named = new Set(Object.keys(error.details.fields ?? {}));
    const out = settings.filter(({ id }) => named.has(id));
    if (out.length === 0 || out.length === settings.length) return [...settings];
    return [
      ...out,
      ...(await setLater(
        jira,
        issueId,
        settings.filter(({ id }) => !named.has(id)),
      )),
    ];
  }
}

async function link({ ports, incident }: Scene, { work, issue, linked }: Made): Promise<boolean> {
  const how = work.link;
  if (linked) return true;
  return how !== null && unlessRefused(() => ports.jira.linkIssues(how, incident.key, issue.key));
}

/** One move for all that go into a sprint; where that is refused, one for each, so that one does not keep others out. */
async function moveInto(jira: Jira, sprintId: number, issueIds: readonly string[]): Promise<string[]> {
  if (await unlessRefused(() => jira.moveToSprint(sprintId, issueIds))) return [];
  if (issueIds.length === 1) return [...issueIds];
  const refused: string[] = [];
  for (const id of issueIds) if (!(await unlessRefused(() => jira.moveToSprint(sprintId, [id])))) refused.push(id);
  return refused;
}

/** Issue ids by the sprint they are still to go into. */
function bySprint(all: readonly Progress[]): Map<number, Progress[]> {
  const groups = new Map<number, Progress[]>();
  for (const one of all) {
    const sprint = one.made.work.plan.sprintLater;
    if (sprint) groups.set(sprint.id, [...(groups.get(sprint.id) ?? []), one]);
  }
  return groups;
}

async function moveAll(scene: Scene, all: readonly Progress[]): Promise<Progress[]> {
  const moved = all.filter(({ made }) => made.work.plan.sprintLater === null);
  for (const [sprintId, group] of bySprint(all)) {
    const refused = { ids: [] as readonly string[] };
    const first = group[0];
    if (!first) continue;
    const [done] = await each(scene.ledger, [first], async () => {
      refused.ids = await moveInto(
        scene.ports.jira,
        sprintId,
        group.map(({ made }) => made.issue.id),
      );
      return true;
    });
    const problem = scene.ledger.get(first.order.id);
    if (!done && problem) for (const { order } of group) scene.ledger.set(order.id, problem);
    else moved.push(...group.map((one) => (refused.ids.includes(one.made.issue.id) ? withoutSprint(one) : one)));
  }
  return moved;
}

const withoutSprint = (one: Progress): Progress => {
  const sprint = one.made.work.plan.sprintLater;
  return sprint ? { ...one, kept: [...one.kept, sprint.kept] } : one;
};

/** What could not be set is written into the description, where the issue has one that takes it. */
async function keep(scene: Scene, { made, kept, unlinked }: Progress): Promise<readonly NotSet[]> {
  const { work, issue } = made;
  const { describes, unsettable } = work.plan;
  const written =
    kept.length === 0
      ? describes
      : await unlessRefused(() => scene.ports.jira.editIssue(issue.id, { description: describe(scene, work, kept) }));
  const place = written ? ('description' as const) : ('panel' as const);
  return [
    ...(unlinked ? [{ field: 'issuelinks', kept: describes ? ('description' as const) : ('panel' as const) }] : []),
    ...[...unsettable, ...kept].map(({ field }) => ({ field, kept: place })),
    ...(describes || written ? [] : [{ field: 'description', kept: 'panel' as const }]),
  ];
}

/**
 * Completes what the create call left open and writes down that the follow-up exists. Every step may be repeated by a
 * later try; once Jira has the issue, a fault of our own storage loses nothing: the next try finds it by its mark.
 */
export async function complete(scene: Scene, all: readonly Made[]): Promise<void> {
  const { ports, caller, ledger } = scene;
  const set = await each(ledger, all, async (made): Promise<Progress> => {
    const unlinked = !(await link(scene, made));
    const refused = await setLater(ports.jira, made.issue.id, made.work.plan.later);
    return { order: made.order, made, unlinked, kept: refused.map(({ kept }) => kept) };
  });
  const moved = await moveAll(scene, set);
  const done = await each(ledger, moved, async (one) => {
    const notSet = await keep(scene, one);
    const { claim, issue, order } = one.made;
    const created = { issueId: issue.id, notSet };
    await bestEffort(() => advance(scene, order, claim, { state: 'created', created }));
    ledger.set(order.id, { outcome: 'created', issueId: issue.id, key: issue.key, notSet });
    return { intention: order.intention, issueId: issue.id };
  });
  if (done.length > 0) await bestEffort(() => ports.store.addFollowUps(caller.incidentId, done));
}
