import type { Idea } from '#contract';
import { intentionOf } from '#core/follow-ups/idea';
import type { Fault } from '../../../host/faults';
import { createHost, good, type Host, panelOf } from '../panel';
import { commit, committedIdea, issuesAfter, newestKey, type Bare } from './commitments';
import { pressCreate } from './press-create';

export type Where = 'ops' | 'pay';

/** Operations has everything on its create screen; Payments neither dates nor sprint nor links. */
const sprints = { ops: 24, pay: 48 };

const invoke: Fault = { target: 'bridge', method: 'invoke' };
const opened: Fault = { target: 'storage', path: '/api/v1/entity/set' };
const changed: Fault = { target: 'storage', path: '/api/v1/transaction' };
const jira = (method: string, path: string): Fault => ({ target: 'jira', method, path });

/** Every write of one press, in its order, and how often one like it passes before. */
export const writes: Readonly<Record<Where, readonly (readonly [write: Fault, passing: number])[]>> = {
  ops: [
    [invoke, 0],
    [opened, 0],
    [jira('POST', '/rest/api/3/issue'), 0],
    [changed, 0],
    [changed, 1],
    [changed, 2],
  ],
  pay: [
    [invoke, 0],
    [opened, 0],
    [jira('POST', '/rest/api/3/issue'), 0],
    [jira('POST', '/rest/api/3/issueLink'), 0],
    [jira('PUT', '/rest/api/3/issue'), 0],
    [jira('POST', '/rest/agile/1.0/sprint/{id}/issue'), 0],
    [changed, 0],
    [changed, 1],
    [changed, 2],
  ],
};

/** The story's site while its search lags by a minute, and where in it follow-ups go. */
export type Stage = {
  readonly host: Host;
  readonly places: Readonly<Record<Where, NonNullable<Idea['place']>>>;
  /** The last key of Payments that is known, so that what is made since can be told. */
  lastPay: string;
};

export async function setStage(): Promise<Stage> {
  const host = await createHost({ story: 'payment-outage' });
  const panel = panelOf(host);
  const { projects } = good(await panel.call('readPlaces', {}));
  const placeOf = async (key: string) => {
    const projectId = projects.find((project) => project.key === key)?.id ?? '';
    const { issueType } = good(await panel.call('readPlace', { projectId, issueTypeId: null }));
    return { projectId, issueTypeId: issueType.id };
  };
  const places = { ops: await placeOf('OPS'), pay: await placeOf('PAY') };
  host.conditions.set({ searchLagMs: 60_000 });
  return { host, places, lastPay: await newestKey(host, 'PAY', 'Task') };
}

/** An incident of its own for each try, so that each begins with none of the others' links. */
const newIncident = ({ host }: Stage): Promise<string> => newestKey(host, 'OPS', 'Incident');

/** A follow-up with all that a place may not take at once; links go outward from Operations and inward from Payments. */
const ideaIn =
  ({ places }: Stage) =>
  (where: Where, at: number): Idea =>
    committedIdea({
      what: `Add alert number ${at} for the standby pool`,
      due: '2026-12-04',
      impact: 'high',
      urgency: 'medium',
      place: places[where],
      sprintId: sprints[where],
      linkTypeId: '10004',
      linkDirection: where === 'ops' ? 'outward' : 'inward',
    });

/** People commit to follow-ups of a new incident; `made` then tells what stands in Jira, the incident first. */
export async function commitTo(stage: Stage, where: readonly Where[]) {
  const { host } = stage;
  const incident = await newIncident(stage);
  const panel = panelOf(host, 'responder', incident);
  const committed = await commit(panel, where.map(ideaIn(stage)));
  const made = async (): Promise<readonly Bare[]> => {
    const ops = await issuesAfter(host, incident);
    const pay = where.includes('pay') ? await issuesAfter(host, stage.lastPay) : [];
    stage.lastPay = pay.at(-1)?.key ?? stage.lastPay;
    return [...ops, ...pay];
  };
  return { incident, panel, committed, ids: committed.map(({ id }) => id), made };
}

/**
 * Presses Create under what is arranged, lets go of it, and goes on as the panel does; tells what then stands in Jira.
 * `tried` runs after the first try.
 */
export async function press(stage: Stage, where: readonly Where[], arrange: () => void, tried: () => void) {
  const { incident, panel, committed, ids, made } = await commitTo(stage, where);
  arrange();
  const { outcomes } = await pressCreate(panel, ids, () => {
    tried();
    stage.host.faults.clear();
  });
  const told = ids.flatMap((id) => (outcomes[id]?.outcome === 'created' ? [outcomes[id].key] : []));
  return { incident, panel, committed, made: await made(), told };
}

type Pressed = Awaited<ReturnType<typeof press>>;

/** Each exists exactly once, with its sprint, its link and its fields, and the person was told so. */
export function expectEachOnce({ incident, committed, made, told }: Pressed): void {
  expect(made.map(({ fields }) => String(fields['summary'])).sort()).toEqual(committed.map(({ what }) => what).sort());
  for (const { key, fields, properties } of made) {
    const where = key.startsWith('OPS') ? 'ops' : 'pay';
    const end = where === 'ops' ? 'outwardIssue' : 'inwardIssue';
    expect(fields).toMatchObject({
      duedate: '2026-12-04',
      priority: { name: 'High' },
      customfield_10020: [{ id: sprints[where] }],
      issuelinks: [{ type: { name: 'Problem/Incident' }, [end]: { key: incident } }],
    });
    expect(fields['issuelinks']).toHaveLength(1);
    expect(properties['second-story.follow-up']).toMatchObject({ intention: expect.any(String) });
  }
  expect([...told].sort()).toEqual(made.map(({ key }) => key).sort());
}

/** So does a panel that is opened anew. */
export async function expectKnown({ panel, committed, told }: Pressed): Promise<void> {
  const { followUps } = good(await panel.call('openPanel', {}));
  const intentions = committed.map(({ id }) => intentionOf(id));
  expect(followUps.map(({ intention }) => intention).sort()).toEqual(intentions.sort());
  expect(followUps.map(({ key }) => key).sort()).toEqual([...told].sort());
}
