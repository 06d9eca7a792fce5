import type { FollowUpChange, FollowUpChanged, LiveFollowUps } from '#contract';
import type { Fault } from '../../host/faults';
import type { Role } from '../../host/jira/model';
import { putFollowUp } from './follow-ups';
import { good, type Host, panelOf, problemOf, rest } from './panel';
import { newestKey } from './creating/commitments';
import { toldSite, type ToldSite } from './told-site';

let told: ToldSite;
let host: Host;
beforeAll(async () => {
  told = await toldSite();
  host = told.host;
});
afterAll(() => host.close());

/** An incident of its own for each test. */
let incident: string;
beforeEach(async () => void (incident = await newestKey(host, 'OPS', 'Incident')));
afterEach(() => told.restore());

const panel = (role: Role = 'responder') => panelOf(host, role, incident);
const put = (project: string, fields: Readonly<Record<string, unknown>> = {}) =>
  putFollowUp(host, project, fields, incident);

const read = async (): Promise<LiveFollowUps['followUps']> => good(await panel().call('readFollowUps', {})).followUps;

const change = async (
  changes: readonly FollowUpChange[],
  role: Role = 'responder',
): Promise<readonly FollowUpChanged[]> => good(await panel(role).call('changeFollowUps', { changes }));

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';

it('changes owner, priority, due day and sprint, and sets them back', async () => {
  const { id: issueId } = await put('PAY');
  const before = (await read())[0];
  const all = { ownerId: accountOf('admin'), priorityId: '2', due: '2026-12-11', sprintId: 48 };
  expect(await change([{ issueId, ...all }])).toEqual([{ issueId, problem: null }]);
  const [after] = await read();
  expect([after?.owner?.accountId, after?.priority?.id, after?.due, after?.sprint?.id]).toEqual(Object.values(all));
  const back = { ownerId: null, priorityId: before?.priority?.id ?? '', due: null, sprintId: null };
  expect(await change([{ issueId, ...back }])).toEqual([{ issueId, problem: null }]);
  expect(await read()).toEqual([before]);
});

it('moves twelve into a sprint in one request', async () => {
  const made = [];
  for (let count = 0; count < 12; count += 1) made.push(await put('PAY'));
  host.meter.reset();
  const done = await change(made.map(({ id }) => ({ issueId: id, sprintId: 48 })));
  expect(done.every(({ problem }) => problem === null)).toBe(true);
  expect(host.meter.read().requests).toBe(2);
  expect((await read()).map(({ sprint }) => sprint?.id)).toEqual(made.map(() => 48));
}, 60_000);

it('changes nothing that is no follow-up of this incident', async () => {
  const { id: issueId } = await put('OPS');
  const { id: stranger } = await rest<{ id: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
  });
  const changes = [
    { issueId, due: '2026-12-11' },
    { issueId: stranger, due: '2026-12-11' },
  ];
  expect(problemOf(await panel().call('changeFollowUps', { changes }))).toBe('badInput');
  expect((await read())[0]?.due).toBeNull();
});

it('is refused to a person who may only read the incident', async () => {
  const { id: issueId } = await put('OPS');
  const reply = await panel('reader').call('changeFollowUps', { changes: [{ issueId, due: '2026-12-11' }] });
  expect(problemOf(reply)).toBe('mayNotEdit');
});

it("says in Jira's own words, beside the field, what it would not do; and does the rest", async () => {
  const [hidden, ours] = [await put('SEC'), await put('OPS')];
  const outcome = await change(
    [
      { issueId: hidden.id, ownerId: null },
      { issueId: ours.id, due: '2026-12-11' },
    ],
    'outsider',
  );
  expect(outcome).toEqual([
    { issueId: hidden.id, problem: { code: 'jiraRefused', fields: { assignee: expect.any(String) as string } } },
    { issueId: ours.id, problem: null },
  ]);
  const nobody = await change([{ issueId: ours.id, ownerId: 'nobody-at-all' }]);
  expect(nobody[0]?.problem?.fields?.['assignee']).toEqual(expect.any(String));
});

it('moves those it may where Jira takes back the whole move for the sake of one', async () => {
  const made = [await put('OPS'), await put('SEC'), await put('OPS')];
  const outcome = await change(
    made.map(({ id }) => ({ issueId: id, sprintId: 24 })),
    'outsider',
  );
  expect(outcome.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'jiraRefused', null]);
  expect(outcome[1]?.problem?.fields?.['sprint']).toEqual(expect.any(String));
  expect((await read()).map(({ sprint }) => sprint?.id)).toEqual([24, undefined, 24]);
});

it('does not take a closed sprint, and says so', async () => {
  const { id: issueId } = await put('OPS');
  const [done] = await change([{ issueId, sprintId: 999_999 }]);
  expect(done?.problem?.code).toBe('jiraRefused');
});

const faults: [string, string | null, Fault][] = [
  ['jiraBusy', 'not done', { status: 429, retryAfterMs: 2_000 }],
  ['jiraDown', 'not done', { status: 500 }],
  ['jiraDown', 'not done', { drop: 'request' }],
  ['jiraDown', 'done', { drop: 'response' }],
];

describe.each([
  ['due', { due: '2026-12-11' }],
  ['owner', { ownerId: null }],
  ['sprint', { sprintId: 24 }],
])('a change of %s', (_, wanted) => {
  it.each(faults)('answers %s (%s in Jira), and may be made again', async (code, _done, fault) => {
    const made = [await put('OPS'), await put('OPS')];
    const changes = made.map(({ id }) => ({ issueId: id, ...wanted }));
    const path = 'sprintId' in wanted ? '/rest/agile/1.0/sprint' : '/rest/api/3/issue';
    const method = 'sprintId' in wanted ? 'POST' : 'PUT';
    host.faults.add({ target: 'jira', method, path, ...fault });
    const outcome = await change(changes);
    expect(outcome.some(({ problem }) => problem?.code === code)).toBe(true);
    expect(await change(changes)).toEqual(made.map(({ id }) => ({ issueId: id, problem: null })));
    for (const one of await read()) {
      if ('due' in wanted) expect(one.due).toBe(wanted.due);
      if ('sprintId' in wanted) expect(one.sprint?.id).toBe(wanted.sprintId);
    }
  });
});

describe('of several at once', () => {
  const busy = { status: 429, retryAfterMs: 2_000 };

  it.each([
    ['is busy', busy],
    ['is down', { status: 503 }],
    ['loses an answer', { drop: 'response' as const }],
  ])('each is told by itself where Jira %s in the middle, and the rest may be done again', async (_, fault) => {
    const made = [];
    for (let count = 0; count < 6; count += 1) made.push(await put('OPS'));
    const changes = made.map(({ id }, at) => ({ issueId: id, due: `2026-12-1${at}` }));
    host.faults.add({ target: 'jira', method: 'PUT', path: '/rest/api/3/issue', times: 2 });
    host.faults.add({ target: 'jira', method: 'PUT', path: '/rest/api/3/issue', ...fault });
    const outcome = await change(changes);
    const left = changes.filter((_one, at) => outcome[at]?.problem);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(changes.length);
    // Whoever is told that it is done finds it so.
    const dues = new Map((await read()).map(({ issueId, due }) => [issueId, due]));
    for (const { issueId, due } of changes)
      if (!left.some((one) => one.issueId === issueId)) expect(dues.get(issueId)).toBe(due);
    expect((await change(left)).every(({ problem }) => problem === null)).toBe(true);
    expect((await read()).map(({ due }) => due)).toEqual(changes.map(({ due }) => due));
  });
});
