import { LostConnection } from '../../../host/jira/jira';
import { as, issue, noor } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };
const app = as(noor, 'app');
const read = ['read:jira-work'];
const write = ['write:jira-work'];

describe('faults', () => {
  it('answers with a status, once, and Retry-After in whole seconds', async () => {
    const { call, faults } = callable({ ...one, scopes: read });
    faults.add({ target: 'jira', method: 'get', path: '/rest/api/3/issue/*', status: 429, retryAfterMs: 1500 });
    const reply = await call(app, 'GET', path);
    expect(reply.status).toBe(429);
    expect(reply.headers['retry-after']).toBe('2');
    expect(reply.headers['ratelimit-reason']).toBe('jira-burst-based');
    expect((await call(app, 'GET', path)).status).toBe(200);
  });

  it('fails like a gateway with 5xx: a page, not JSON', async () => {
    const { call, faults } = callable(one);
    faults.add({ status: 503, retryAfterMs: 4000 });
    const reply = await call(as(noor), 'GET', path);
    expect(reply).toMatchObject({
      status: 503,
      headers: { 'retry-after': '4', 'content-type': 'text/html;charset=UTF-8' },
    });
    expect(Buffer.isBuffer(reply.body)).toBe(true);
  });

  it.each([
    ['request', 'Summary of OPS-1'],
    ['response', 'changed'],
  ] as const)('a lost %s looks the same, whether or not it was done', async (drop, summary) => {
    const { call, faults, site } = callable({ ...one, scopes: write });
    faults.add({ drop, method: 'PUT' });
    await expect(call(app, 'PUT', path, { fields: { summary: 'changed' } })).rejects.toThrow(LostConnection);
    expect(site.state.issues['10001']?.summary).toBe(summary);
  });

  it('tells that the function dies once its call is done', async () => {
    const { call, faults } = callable({ ...one, scopes: read });
    faults.add({ kill: true });
    expect(await call(app, 'GET', path)).toMatchObject({ status: 200, kill: true });
  });

  it('leaves the host’s own page alone', async () => {
    const { call, faults, meter, conditions, clock } = callable(one);
    conditions.latencyMs = 500;
    faults.add({ status: 500 });
    const before = clock.now();
    expect((await call(as(noor, 'page'), 'GET', path)).status).toBe(200);
    expect([clock.now() - before, meter.read().requests, faults.list().length]).toEqual([0, 0, 1]);
  });

  it.each([
    ['/rest/api/3/issue', true],
    ['/rest/api/3/issue/', true],
    ['/rest/api/3/issue/OPS-1', true],
    ['/rest/api/3/issue/{issueIdOrKey}', true],
    ['/rest/*/issue/OPS-*', true],
    ['/rest/api/3/iss', false],
    ['/rest/api/3/issue/{issueIdOrKey}/comment', false],
    ['/rest/api/3/issue/*/comment', false],
  ])('the path %s means the issue OPS-1: %s', (pattern, struck) => {
    const { faults } = callable();
    faults.add({ path: pattern });
    expect(faults.take({ target: 'jira', method: 'GET', path }) !== undefined).toBe(struck);
  });

  it.each([
    [{ stauts: 500 }, 'no "stauts"'],
    [{ target: 'jria' }, '"jria" is no "target"'],
    [{ status: 42 }, '42 is no "status"'],
    [{ times: 0 }, '0 is no "times"'],
    [{ drop: 'both' }, '"both" is no "drop"'],
    [{ delayMs: -1 }, '-1 is no "delayMs"'],
  ])('refuses %j, which would never strike as it was meant', (fault, why) => {
    const { faults } = callable();
    expect(() => faults.add(fault as never)).toThrow(why);
    expect(faults.list()).toEqual([]);
  });
});
