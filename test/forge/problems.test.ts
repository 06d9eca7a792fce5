import { bootHost } from '../../host/boot-host';
import type { LogLine } from '../../host/forge/app-console';
import { good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
const logged: LogLine[] = [];
beforeAll(async () => {
  host = await bootHost({ story: 'payment-outage', log: (line) => logged.push(line) });
});
afterEach(() => {
  host.faults.clear();
  logged.length = 0;
});
afterAll(() => host.close());

test('what nobody expected is answered by a reference that finds its log line, which holds no text of anybody', async () => {
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*', status: 401 });
  const reply = await panelOf(host).call('openPanel', {});
  expect(problemOf(reply)).toBe('unexpected');
  const reference = reply && !reply.ok ? reply.problem.reference : undefined;
  const text = JSON.stringify(logged);
  expect(reference).toBeTruthy();
  expect(text).toContain(reference);
  expect(text).not.toContain('as this host was told');
  expect(text).not.toMatch(/Haddad|declin/i);
});

test('expected problems are not logged', async () => {
  host.faults.add({ target: 'jira', status: 500 });
  expect(problemOf(await panelOf(host).call('openPanel', {}))).toBe('jiraDown');
  expect(logged).toEqual([]);
});

test('an incident that was deleted is gone for every call', async () => {
  const made = await rest<{ key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Soon gone' } },
  });
  const panel = panelOf(host, 'responder', made.key);
  good(await panel.call('openPanel', {}));
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*', status: 404, times: 20 });
  host.faults.add({ target: 'jira', path: '/rest/api/3/mypermissions', status: 404, times: 20 });
  const draft = { intention: '00000000-0000-4000-8000-000000000001', summary: 'x', priorityId: null, ownerId: null };
  const codes = await Promise.all([
    panel.call('openPanel', {}),
    panel.call('readEvent', { eventId: 'comment:1', issueId: '1' }),
    panel.call('readRemoteLinks', { issueId: '1' }),
    panel.call('openFollowUpForm', {}),
    panel.call('findOwners', { query: '' }),
    panel.call('saveDraft', { draft, revision: 0 }),
    panel.call('discardDraft', {}),
    panel.call('createFollowUp', { draft, attempt: 1 }),
  ]);
  expect(new Set(codes.map((reply) => problemOf(reply)))).toEqual(new Set(['incidentGone']));
});

test('many follow-ups made at one moment by several people are all remembered', async () => {
  const made = await Promise.all(
    (
      [
        ['admin', 1],
        ['responder', 2],
        ['outsider', 3],
        ['admin', 4],
        ['responder', 5],
      ] as const
    ).map(([role, number]) =>
      panelOf(host, role).call('createFollowUp', {
        draft: {
          intention: `00000000-0000-4000-8000-00000000010${number}`,
          summary: `Number ${number}`,
          priorityId: null,
          ownerId: null,
        },
        attempt: 1,
      }),
    ),
  );
  const keys = made.map((reply) => good(reply).followUp.key);
  const opened = good(await panelOf(host).call('openPanel', {}));
  expect(opened.followUps.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
  expect(new Set(keys).size).toBe(5);
});

test('when too little time is left for another request, the answer is a problem, never a part', async () => {
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', delayMs: 24_500 });
  expect(problemOf(await panelOf(host, 'outsider').call('openPanel', {}))).toBe('jiraDown');
});
