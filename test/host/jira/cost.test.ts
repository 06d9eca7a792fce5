import { as, issue, noor, petra } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };
const app = as(noor, 'app');
const read = ['read:jira-work'];
const write = ['write:jira-work'];

describe('time and cost', () => {
  it('lets calls made side by side pass together on the host’s clock', async () => {
    const { call, clock, conditions, faults } = callable({ ...one, scopes: read });
    conditions.latencyMs = 80;
    faults.add({ delayMs: 300 });
    const before = clock.now();
    await Promise.all([call(app, 'GET', path), call(app, 'GET', path), call(app, 'GET', path)]);
    expect(clock.now() - before).toBe(380);
    await call(app, 'GET', path);
    expect(clock.now() - before).toBe(460);
  });

  it('counts requests by route, and points as Jira prices them', async () => {
    const { call, meter } = callable({ ...one, scopes: [...read, ...write, 'read:jira-user'] });
    await call(app, 'GET', path);
    expect(meter.read().points).toBe(2);
    await call(app, 'GET', '/rest/api/3/myself');
    expect(meter.read().points).toBe(5);
    await call(app, 'PUT', path, { fields: { summary: 'x' } });
    expect(meter.read().points).toBe(6);
    await call(app, 'POST', '/rest/api/3/search/jql', { jql: 'project = OPS' });
    expect(meter.read().points).toBe(8);
    await call(as(petra), 'GET', '/rest/api/3/issue/OPS-99');
    expect(meter.read()).toMatchObject({
      requests: 5,
      points: 9,
      byRoute: {
        'GET /rest/api/3/issue/{issueIdOrKey}': 2,
        'PUT /rest/api/3/issue/{issueIdOrKey}': 1,
        'GET /rest/api/3/myself': 1,
      },
    });
  });

  it('carries the headers of a real answer', async () => {
    const { call } = callable(one);
    const { headers } = await call(as(noor), 'GET', path);
    expect(headers['x-arequestid']).toMatch(/^[0-9a-f]{32}$/);
    expect(headers['atl-request-id']?.replaceAll('-', '')).toBe(headers['atl-traceid']);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache, no-store, no-transform',
      'content-type': 'application/json;charset=UTF-8',
      'x-ratelimit-limit': '150',
      'x-ratelimit-nearlimit': 'false',
    });
  });
});
