import { bootHost } from '../../host/boot-host';
import type { LogLine } from '../../host/forge/app-console';
import { commit, committedIdea, created } from './creating/commitments';
import { good, type Host, panelOf, problemOf, rest } from './panel';
import { ideaEdit } from './similar';

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
  const edit = ideaEdit({ what: 'Alert on fail-over' });
  const codes = await Promise.all([
    panel.call('openPanel', {}),
    panel.call('readEvent', { eventId: 'comment:1', issueId: '1' }),
    panel.call('readRemoteLinks', { issueId: '1' }),
    panel.call('readPlace', { projectId: null, issueTypeId: null }),
    panel.call('findOwners', { query: '' }),
    panel.call('saveAdditions', { edits: [edit] }),
    panel.call('createFollowUps', { ideas: [{ id: edit.id, attempt: 1 }] }),
  ]);
  expect(new Set(codes.map((reply) => problemOf(reply)))).toEqual(new Set(['incidentGone']));
});

test('many follow-ups made at one moment by several people are all remembered', async () => {
  const roles = ['admin', 'responder', 'outsider', 'admin', 'responder'] as const;
  const committed = await commit(
    panelOf(host),
    roles.map((_, number) => committedIdea({ what: `Add alert number ${number}` })),
  );
  const made = await Promise.all(
    roles.map((role, at) =>
      panelOf(host, role).call('createFollowUps', { ideas: [{ id: committed[at]?.id ?? '', attempt: 1 }] }),
    ),
  );
  const keys = made.map((reply) => created(good(reply)[0]).key);
  const opened = good(await panelOf(host).call('openPanel', {}));
  expect(opened.followUps.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
  expect(new Set(keys).size).toBe(5);
});

test('when too little time is left for another request, the answer is a problem, never a part', async () => {
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', delayMs: 24_500 });
  expect(problemOf(await panelOf(host, 'outsider').call('openPanel', {}))).toBe('jiraDown');
});
