import { as, issue, noor, theApp } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };
const app = as(noor, 'app');
const read = ['read:jira-work'];

describe('rate limits, where they are enforced', () => {
  const limited = (parts: Parameters<typeof callable>[0]) => {
    const played = callable(parts);
    played.conditions.enforceRateLimits = true;
    return played;
  };

  it('refuses a burst, and forgets it after a second', async () => {
    const { call, clock } = limited(one);
    const all = await Promise.all(Array.from({ length: 151 }, () => call(as(noor), 'GET', path)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(150);
    const refused = all.find(({ status }) => status === 429);
    expect(refused?.headers).toMatchObject({
      'retry-after': '1',
      'x-ratelimit-remaining': '0',
      'ratelimit-reason': 'jira-burst-based',
      'x-ratelimit-limit': '150',
    });
    expect((await call(as(noor), 'GET', `${path}/comment`)).status).toBe(200);
    clock.advance(1000);
    expect((await call(as(noor), 'GET', path)).status).toBe(200);
  });

  it('refuses the 21st write to one issue within two seconds, not to another', async () => {
    const { call, clock } = limited({ issues: [issue({ key: 'OPS-1' }), issue({ key: 'OPS-2' })] });
    const writing = (key: string) =>
      call(as(noor), 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `s ${clock.now()}` } });
    for (let n = 0; n < 20; n += 1) expect((await writing('OPS-1')).status).toBe(204);
    const refused = await writing('ops-1');
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'ratelimit-reason': 'jira-per-issue-on-write', 'retry-after': '2' },
    });
    expect((await writing('OPS-2')).status).toBe(204);
    clock.advance(2000);
    expect((await writing('OPS-1')).status).toBe(204);
  });

  it('is a wall at 65,000 points until the UTC hour ends, for the app alone', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => issue({ key: `OPS-${n + 1}` }));
    const { call, clock } = limited({ issues: many, scopes: read, now: '2026-11-18T02:10:00.000Z' });
    const all = { jql: 'project = OPS', maxResults: 5000 };
    for (let n = 0; n < 13; n += 1) expect((await call(app, 'POST', '/rest/api/3/search/jql', all)).status).toBe(200);
    const refused = await call(app, 'GET', path);
    expect(refused.headers).toMatchObject({
      'retry-after': '3000',
      'ratelimit-reason': 'jira-quota-global-based',
      'x-ratelimit-limit': '65000',
      'x-ratelimit-reset': '2026-11-18T03:00:00Z',
    });
    expect((await call(theApp, 'GET', path)).status).toBe(429);
    expect((await call(as(noor, 'bridge'), 'GET', path)).status).toBe(200);
    expect((await call(as(noor), 'GET', path)).status).toBe(200);
    clock.set('2026-11-18T03:00:00.000Z');
    expect((await call(app, 'GET', path)).status).toBe(200);
  });
});
