import { openHeadless, type Headless } from '../../host/headless';
import { tellSite } from '../../host/tell-site';
import type { SiteState } from '../../host/jira/model';
import type { FollowUpChanged, LiveFollowUp, LiveFollowUps, Reply } from '#contract';
import { FOLLOW_UP_PROPERTY } from '../../src/forge/jira/issue-wire';

/** A follow-up of a project whose issues responders may edit, with that right taken from them. */
async function without(permission: 'ASSIGN_ISSUES' | 'SCHEDULE_ISSUES' | 'EDIT_ISSUES'): Promise<{
  readonly call: <T>(name: string, input: unknown) => Promise<T>;
  readonly app: Headless;
  readonly issueId: string;
}> {
  const state: SiteState = await tellSite('payment-outage');
  const pay = Object.values(state.projects).find(({ key }) => key === 'PAY');
  const incident = Object.values(state.issues).find(({ key }) => key === state.incident);
  const issue = Object.values(state.issues).find(({ projectId }) => projectId === pay?.id);
  if (!pay || !issue || !incident) throw new Error('The story has no issue in PAY.');
  pay.permissions[permission] = ['admin'];
  const intention = '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607';
  issue.properties[FOLLOW_UP_PROPERTY] = { version: 1, intention, incidentId: incident.id };
  const app = await openHeadless(state);
  const as = Object.values(state.users).find(({ role }) => role === 'responder')?.accountId ?? '';
  const call = async <T>(name: string, input: unknown): Promise<T> => {
    const reply = (await app.invoke(name, input, { as, issue: state.incident })) as Reply<T>;
    if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
    return reply.value;
  };
  return { call, app, issueId: issue.id };
}

const all = { ownerId: null, priorityId: '1', due: '2027-01-08', sprintId: 48 };
type Field = keyof typeof all;

/** Each change by itself: which are refused, and beside which field Jira's words stand. */
async function refusedOf({
  call,
  issueId,
}: Awaited<ReturnType<typeof without>>): Promise<Partial<Record<Field, string>>> {
  const refused: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(all) as Field[]) {
    const changes = [{ issueId, [field]: all[field] }];
    const [done] = await call<FollowUpChanged[]>('changeFollowUps', { changes });
    if (done?.problem) refused[field] = Object.keys(done.problem.fields ?? {}).join();
  }
  return refused;
}

it.each([
  ['ASSIGN_ISSUES', { edit: true, assign: false, schedule: true }, { ownerId: 'assignee' }],
  ['SCHEDULE_ISSUES', { edit: true, assign: true, schedule: false }, { sprintId: 'sprint' }],
] as const)('a person without %s is told so, and refused that alone', async (permission, may, refused) => {
  const scene = await without(permission);
  const { call, app, issueId } = scene;
  try {
    const { followUps } = await call<LiveFollowUps>('readFollowUps', { also: [issueId] });
    expect(followUps.map((one: LiveFollowUp) => one.may)).toEqual([may]);
    const found = await refusedOf(scene);
    expect(found).toMatchObject(refused);
    expect(found.priorityId).toBeUndefined();
  } finally {
    app.close();
  }
});

it('a person who may edit the incident and not the follow-up changes nothing of it', async () => {
  const scene = await without('EDIT_ISSUES');
  try {
    const { followUps } = await scene.call<LiveFollowUps>('readFollowUps', { also: [scene.issueId] });
    expect(followUps[0]?.may.edit).toBe(false);
    expect(Object.keys(await refusedOf(scene)).sort()).toEqual(
      expect.arrayContaining(['due', 'priorityId', 'sprintId']),
    );
  } finally {
    scene.app.close();
  }
});
