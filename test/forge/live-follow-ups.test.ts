import type { LiveFollowUps } from '#contract';
import type { Issue, Role, SiteState } from '../../host/jira/model';
import { appUser } from '../../host/jira/role-people';
import { putFollowUp } from './follow-ups';
import { good, type Host, panelOf, problemOf, rest } from './panel';
import { newestKey } from './creating/commitments';
import { projectIn, toldSite, type ToldSite } from './told-site';

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

const read = async (role: 'responder' | 'reader' | 'outsider' | 'admin' = 'responder'): Promise<LiveFollowUps> =>
  good(await panel(role).call('readFollowUps', {}));

describe('reading the follow-ups live', () => {
  it('tells how each stands in Jira, in a few requests', async () => {
    await put('OPS', { duedate: '2026-12-04' });
    const { id } = await put('PAY');
    await rest(host, 'admin', '/rest/agile/1.0/sprint/48/issue', { method: 'POST', body: { issues: [id] } });
    host.meter.reset();
    const { followUps, site, gone, withheld } = await read();
    expect(host.meter.read().requests).toBe(5);
    expect(followUps.map((one) => [one.project.key, one.due, one.sprint?.name, one.sprint?.state])).toEqual([
      ['OPS', '2026-12-04', undefined, undefined],
      ['PAY', null, 'PAY Sprint 48', 'future'],
    ]);
    expect([gone, withheld]).toEqual([[], 0]);
    expect(followUps.map(({ may }) => may)).toEqual([
      { edit: true, assign: true, schedule: true },
      { edit: true, assign: true, schedule: true },
    ]);
    host.meter.reset();
    good(await panel().call('readFollowUps', { sprintFieldId: site?.sprintFieldId ?? null }));
    expect(host.meter.read().requests).toBe(3);
  });

  it('gives a reader who may not edit the incident nothing to change', async () => {
    await put('OPS');
    const { followUps } = await read('reader');
    expect(followUps.map(({ may }) => may)).toEqual([{ edit: false, assign: false, schedule: false }]);
  });

  it('counts what this reader may not see, and names none of it', async () => {
    const hidden = await put('SEC', { summary: 'Rotate the signing keys' });
    await put('OPS');
    const seen = await read('outsider');
    expect([seen.followUps.length, seen.withheld, seen.gone]).toEqual([1, 1, []]);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${hidden.key}|${hidden.id}|signing|${hidden.intention}`));
  });

  it('tells of one that was deleted by its intention alone', async () => {
    const made = await put('OPS');
    await rest(host, 'admin', `/rest/api/3/issue/${made.id}`, { method: 'DELETE' });
    const seen = await read();
    expect([seen.followUps, seen.withheld, seen.gone]).toEqual([[], 0, [made.intention]]);
    const opened = good(await panel().call('openPanel', {}));
    expect([opened.followUps, opened.absent]).toEqual([[], [made.intention]]);
  });

  it('knows when one was closed, and that it is open again', async () => {
    const { id } = await put('OPS');
    const move = async (category: string): Promise<void> => {
      type Ways = { transitions: { id: string; to: { statusCategory: { key: string } } }[] };
      const { transitions } = await rest<Ways>(host, 'admin', `/rest/api/3/issue/${id}/transitions`);
      const way = transitions.find(({ to }) => to.statusCategory.key === category);
      await rest(host, 'admin', `/rest/api/3/issue/${id}/transitions`, {
        method: 'POST',
        body: { transition: { id: way?.id } },
      });
    };
    expect((await read()).followUps[0]?.closedAt).toBeNull();
    host.clock.advance(60_000);
    await move('done');
    const closedAt = (await read()).followUps[0]?.closedAt ?? '';
    expect(Math.abs(Date.parse(closedAt) - host.clock.now())).toBeLessThan(1_000);
    expect(good(await panel().call('openPanel', {})).followUps[0]?.closedAt).toBe(closedAt);
    await move('new');
    expect((await read()).followUps[0]?.closedAt).toBeNull();
  });

  it('takes an issue that only the panel knows where its own mark names this incident, and no other', async () => {
    const stranger = await rest<{ id: string }>(host, 'admin', '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
    });
    const reply = good(await panel().call('readFollowUps', { also: [stranger.id] }));
    expect([reply.followUps, reply.gone, reply.withheld]).toEqual([[], [], 0]);
  });

  it.each([
    ['jiraBusy', { status: 429, retryAfterMs: 2_000 }],
    ['jiraDown', { status: 500 }],
    ['jiraDown', { drop: 'response' as const }],
  ])('answers %s where Jira does', async (code, fault) => {
    await put('OPS');
    host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', ...fault });
    expect(problemOf(await panel().call('readFollowUps', {}))).toBe(code);
  });
});

it('tells who leads a project, as far as this reader may see it', async () => {
  const [ops, sec] = [await put('OPS'), await put('SEC')];
  const { followUps } = await read();
  const projectIds = followUps.map(({ project }) => project.id);
  expect(followUps.map(({ issueId }) => issueId)).toEqual([ops.id, sec.id]);
  host.meter.reset();
  const leads = good(await panel().call('readProjectLeads', { projectIds }));
  expect(host.meter.read().requests).toBe(2);
  expect(Object.keys(leads).sort()).toEqual([...projectIds].sort());
  expect(leads[projectIds[0] ?? '']?.name).toEqual(expect.any(String));
  const own = good(await panel().call('readProjectLeads', { projectIds: [''] }));
  expect(own['']).toEqual(leads[projectIds[0] ?? '']);
  const some = good(await panel('outsider').call('readProjectLeads', { projectIds }));
  expect(Object.keys(some)).toEqual([projectIds[0]]);
});

describe('one that is not where it was', () => {
  const issueWith = (id: string, change: (issue: Issue, site: SiteState) => void): void =>
    told.with((site) => {
      const issue = site.issues[id];
      if (issue) change(issue, site);
    });

  it('is shown under its new key, project and words once it was moved and renamed, and can be changed there', async () => {
    const { id, key, intention } = await put('OPS');
    issueWith(id, (issue, site) => {
      const { id: projectId } = projectIn(site, 'PAY');
      Object.assign(issue, { key: 'PAY-9001', projectId, formerKeys: [key], summary: 'Moved and renamed' });
    });
    const seen = { issueId: id, key: 'PAY-9001', summary: 'Moved and renamed', project: { key: 'PAY' }, intention };
    expect((await read()).followUps).toMatchObject([seen]);
    expect(good(await panel().call('openPanel', {})).followUps).toMatchObject([seen]);
    const changes = [{ issueId: id, due: '2026-12-11', sprintId: 48 }];
    expect(good(await panel().call('changeFollowUps', { changes }))).toEqual([{ issueId: id, problem: null }]);
    expect((await read()).followUps).toMatchObject([{ ...seen, due: '2026-12-11', sprint: { id: 48 } }]);
  });

  it('is withheld from whom it was restricted, changes of it are refused, and the others stay as they are', async () => {
    const [hidden, open] = [await put('OPS', { summary: 'Rotate the signing keys' }), await put('OPS')];
    issueWith(hidden.id, (issue, site) => {
      const level = { id: '900', name: 'Security', description: '', memberIds: [appUser.accountId] };
      projectIn(site, 'OPS').securityLevels.push(level);
      issue.securityLevelId = level.id;
    });
    const seen = await read();
    expect([seen.followUps.map(({ issueId }) => issueId), seen.withheld]).toEqual([[open.id], 1]);
    expect(JSON.stringify(seen)).not.toContain('signing');
    const changes = [hidden, open].map(({ id }) => ({ issueId: id, due: '2026-12-11', sprintId: 24 }));
    const [refused, done] = good(await panel().call('changeFollowUps', { changes }));
    expect(refused).toMatchObject({ issueId: hidden.id, problem: { code: 'jiraRefused' } });
    expect(done).toEqual({ issueId: open.id, problem: null });
    expect((await read()).followUps).toMatchObject([{ due: '2026-12-11', sprint: { id: 24 } }]);
  });

  it('says so where it was deleted while others are changed, which is done', async () => {
    const [gone, left] = [await put('OPS'), await put('PAY')];
    await rest(host, 'admin', `/rest/api/3/issue/${gone.id}`, { method: 'DELETE' });
    const changes = [gone, left].map(({ id }) => ({ issueId: id, priorityId: '1', sprintId: 48 }));
    const outcome = good(await panel().call('changeFollowUps', { changes }));
    expect(outcome.map(({ problem }) => problem?.code ?? null)).toEqual(['jiraRefused', null]);
    expect(await read()).toMatchObject({
      gone: [gone.intention],
      followUps: [{ priority: { id: '1' }, sprint: { id: 48 } }],
    });
  });
});
