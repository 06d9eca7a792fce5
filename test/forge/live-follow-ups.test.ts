import type { LiveFollowUps } from '#contract';
import { putFollowUp } from './follow-ups';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeEach(async () => void (host = await createHost({ story: 'payment-outage' })));
afterEach(() => host.close());

const read = async (role: 'responder' | 'reader' | 'outsider' | 'admin' = 'responder'): Promise<LiveFollowUps> =>
  good(await panelOf(host, role).call('readFollowUps', {}));

describe('reading the follow-ups live', () => {
  it('tells how each stands in Jira, in a few requests', async () => {
    await putFollowUp(host, 'OPS', { duedate: '2026-12-04' });
    const { id } = await putFollowUp(host, 'PAY');
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
    good(await panelOf(host).call('readFollowUps', { sprintFieldId: site?.sprintFieldId ?? null }));
    expect(host.meter.read().requests).toBe(3);
  });

  it('gives a reader who may not edit the incident nothing to change', async () => {
    await putFollowUp(host, 'OPS');
    const { followUps } = await read('reader');
    expect(followUps.map(({ may }) => may)).toEqual([{ edit: false, assign: false, schedule: false }]);
  });

  it('counts what this reader may not see, and names none of it', async () => {
    const hidden = await putFollowUp(host, 'SEC', { summary: 'Rotate the signing keys' });
    await putFollowUp(host, 'OPS');
    const seen = await read('outsider');
    expect([seen.followUps.length, seen.withheld, seen.gone]).toEqual([1, 1, []]);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${hidden.key}|${hidden.id}|signing|${hidden.intention}`));
  });

  it('tells of one that was deleted by its intention alone', async () => {
    const made = await putFollowUp(host, 'OPS');
    await rest(host, 'admin', `/rest/api/3/issue/${made.id}`, { method: 'DELETE' });
    const seen = await read();
    expect([seen.followUps, seen.withheld, seen.gone]).toEqual([[], 0, [made.intention]]);
    const opened = good(await panelOf(host).call('openPanel', {}));
    expect([opened.followUps, opened.absent]).toEqual([[], [made.intention]]);
  });

  it('knows when one was closed, and that it is open again', async () => {
    const { id } = await putFollowUp(host, 'OPS');
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
    expect(good(await panelOf(host).call('openPanel', {})).followUps[0]?.closedAt).toBe(closedAt);
    await move('new');
    expect((await read()).followUps[0]?.closedAt).toBeNull();
  });

  it('takes an issue that only the panel knows where its own mark names this incident, and no other', async () => {
    const stranger = await rest<{ id: string }>(host, 'admin', '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
    });
    const reply = good(await panelOf(host).call('readFollowUps', { also: [stranger.id] }));
    expect([reply.followUps, reply.gone, reply.withheld]).toEqual([[], [], 0]);
  });

  it.each([
    ['jiraBusy', { status: 429, retryAfterMs: 2_000 }],
    ['jiraDown', { status: 500 }],
    ['jiraDown', { drop: 'response' as const }],
  ])('answers %s where Jira does', async (code, fault) => {
    await putFollowUp(host, 'OPS');
    host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', ...fault });
    expect(problemOf(await panelOf(host).call('readFollowUps', {}))).toBe(code);
  });
});

it('tells who leads a project, as far as this reader may see it', async () => {
  const [ops, sec] = [await putFollowUp(host, 'OPS'), await putFollowUp(host, 'SEC')];
  const { followUps } = await read();
  const projectIds = followUps.map(({ project }) => project.id);
  expect(followUps.map(({ issueId }) => issueId)).toEqual([ops.id, sec.id]);
  host.meter.reset();
  const leads = good(await panelOf(host).call('readProjectLeads', { projectIds }));
  expect(host.meter.read().requests).toBe(2);
  expect(Object.keys(leads).sort()).toEqual([...projectIds].sort());
  expect(leads[projectIds[0] ?? '']?.name).toEqual(expect.any(String));
  const own = good(await panelOf(host).call('readProjectLeads', { projectIds: [''] }));
  expect(own['']).toEqual(leads[projectIds[0] ?? '']);
  const some = good(await panelOf(host, 'outsider').call('readProjectLeads', { projectIds }));
  expect(Object.keys(some)).toEqual([projectIds[0]]);
});
