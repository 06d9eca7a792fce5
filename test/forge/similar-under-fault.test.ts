import { createHost, type Host, panelOf, problemOf } from './panel';
import { issue, similarTo, wanted } from './similar';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());

const pool = 'Add alerting for standby pool use above 80 %';

test('a busy Jira is said, and nothing is offered on half a look', async () => {
  host.faults.add({ target: 'jira', path: '/rest/api/3/search/jql', status: 429, retryAfterMs: 4_000 });
  const reply = await panelOf(host).call('findSimilar', wanted({ what: pool }));
  expect(reply).toMatchObject({ ok: false, problem: { code: 'jiraBusy', retryAfterMs: 4_000 } });
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/bulkfetch', status: 500 });
  expect(problemOf(await panelOf(host).call('findSimilar', wanted({ what: pool })))).toBe('jiraDown');
});

test('a store that does not answer keeps nobody from open issues, and is said', async () => {
  const made = await issue(host, 'OPS', { summary: 'Alert on standby pool use' });
  host.faults.add({ target: 'storage', status: 500, times: 9 });
  const { found, notLooked } = await similarTo(panelOf(host), { what: pool });
  expect(notLooked).toEqual(['pastReviews']);
  expect(found).toMatchObject([{ issue: { id: made.id } }]);
});

test('while search lags, what was just created is not offered yet, and is once it has caught up', async () => {
  host.conditions.set({ searchLagMs: 60_000 });
  await issue(host, 'OPS', { summary: 'Alert on standby pool use' });
  expect((await similarTo(panelOf(host), { what: pool })).found).toEqual([]);
  host.clock.advance(61_000);
  expect((await similarTo(panelOf(host), { what: pool })).found).toHaveLength(1);
});
