import { LostConnection } from '../../../host/jira/jira';
import { as, issue, noor, petra, theApp, anonymous } from '../builders';
import { callable } from '../calling';

const path = '/rest/api/3/issue/OPS-1';
const one = { issues: [issue({ key: 'OPS-1' })] };
const app = as(noor, 'app');
const read = ['read:jira-work'];
const write = ['write:jira-work'];

describe('paths and methods', () => {
  it('answers an unknown path with a problem', async () => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', '/rest/api/3/nope');
    expect(reply).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        detail: 'No endpoint GET /rest/api/3/nope.',
        instance: '/rest/api/3/nope',
      },
    });
  });

  it('answers a wrong method with a problem that names the right one', async () => {
    const { call } = callable();
    const reply = await call(as(noor), 'GET', '/rest/api/3/search/approximate-count');
    expect(reply).toMatchObject({
      status: 405,
      headers: { allow: 'POST' },
      body: { detail: "Method 'GET' is not supported." },
    });
  });

  it.each(['/rest/api/3/dashboard', '/rest/api/3/project/recent', '/rest/agile/1.0/board/1/epic'])(
    'answers %s, which Jira has and it does not play, with 501',
    async (target) => {
      const { call } = callable();
      const reply = await call(as(noor), 'GET', target);
      expect(reply.status).toBe(501);
      expect(reply.body.errorMessages[0]).toContain(`GET ${target}`);
    },
  );

  it('never lets anything unmodelled pass for Jira’s answer to an app', async () => {
    const { call } = callable({ scopes: read });
    for (const [method, target] of [
      ['GET', '/rest/api/3/nope'],
      ['DELETE', '/rest/api/3/myself'],
    ] as const) {
      const reply = await call(app, method, target);
      expect(reply.status).toBe(501);
      expect(reply.headers['forge-proxy-error']).toBe(`NOT_PLAYED: ${method} ${target}`);
    }
  });

  it('says what is wrong with a body that is not JSON, and with one that does not say it is', async () => {
    const { call } = callable();
    const json = { 'content-type': 'application/json' };
    expect(await call(as(noor), 'POST', '/rest/api/3/search/jql', Buffer.from('{'), json)).toMatchObject({
      status: 400,
      body: { errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'] },
    });
    const plain = await call(as(noor), 'POST', '/rest/api/3/search/jql', Buffer.from('{}'), {
      'content-type': 'text/plain',
    });
    expect(plain).toMatchObject({ status: 415, body: { detail: "Content-Type 'text/plain' is not supported." } });
    expect((await call(as(noor), 'POST', '/rest/api/3/search/jql')).body.detail).toBe(
      "Content-Type 'null' is not supported.",
    );
  });

  it('asks for a user where Jira does', async () => {
    const { call } = callable();
    const reply = await call(anonymous, 'GET', '/rest/api/3/myself', undefined, {
      authorization: 'Basic bm9ib2R5OngK',
    });
    expect(reply.status).toBe(401);
    expect(String(reply.body)).toBe('Client must be authenticated to access this resource.');
    expect(reply.headers['x-seraph-loginreason']).toBe('AUTHENTICATED_FAILED');
  });

  it('refuses a bearer token it cannot resolve on every route', async () => {
    const { call } = callable();
    const reply = await call(anonymous, 'GET', '/rest/api/3/serverInfo', undefined, { authorization: 'Bearer abc' });
    expect(reply).toMatchObject({ status: 403, body: { error: 'Failed to parse Connect Session Auth Token' } });
  });
});

describe('scopes', () => {
  it('lets a call pass with its classic scope, or with all its granular ones', async () => {
    const granular = ['read:issue-meta', 'read:avatar', 'read:issue.changelog'].map((scope) => `${scope}:jira`);
    for (const scopes of [read, granular]) {
      const { call } = callable({ ...one, scopes });
      expect((await call(app, 'GET', `${path}/changelog`)).status).toBe(200);
    }
    const { call } = callable({ ...one, scopes: granular.slice(1) });
    expect((await call(app, 'GET', `${path}/changelog`)).status).toBe(401);
  });

  it('refuses a call whose scope was not granted, from the app and from its panel, not from a person', async () => {
    const { call, site } = callable({ ...one, scopes: read });
    for (const channel of ['app', 'bridge'] as const) {
      const reply = await call(as(noor, channel), 'PUT', path, { fields: { summary: 'x' } });
      expect(reply).toMatchObject({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
    }
    expect(site.state.issues['10001']?.summary).toBe('Summary of OPS-1');
    expect((await call(as(noor), 'PUT', path, { fields: { summary: 'x' } })).status).toBe(204);
  });

  it('no classic scope opens boards and sprints', async () => {
    const { call } = callable({ scopes: [...read, ...write, 'manage:jira-project'] });
    expect((await call(app, 'GET', '/rest/agile/1.0/board')).status).toBe(401);
  });
});

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
});

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

describe('search while its index lags', () => {
  const search = { jql: 'project = OPS AND summary ~ "later"' };

  it('finds what was true a while ago, and what is true when told to reconcile', async () => {
    const { call, clock, conditions } = callable(one);
    conditions.searchLagMs = 60_000;
    await call(as(noor), 'PUT', path, { fields: { summary: 'later' } });
    expect((await call(as(noor), 'GET', path)).body.fields.summary).toBe('later');
    const found = async (body: object) =>
      (await call(as(noor), 'POST', '/rest/api/3/search/jql', { ...search, ...body })).body.issues;
    expect(await found({})).toEqual([]);
    expect(await found({ reconcileIssues: [10001] })).toEqual([{ id: '10001' }]);
    clock.advance(59_999);
    expect(await found({})).toEqual([]);
    clock.advance(1);
    expect(await found({})).toEqual([{ id: '10001' }]);
  });

  it('still finds by what an issue was, and gives it as it was', async () => {
    const { call, clock, conditions } = callable(one);
    conditions.searchLagMs = 10_000;
    await call(as(noor), 'PUT', path, { fields: { labels: ['new'] } });
    clock.advance(5_000);
    const old = { jql: 'project = OPS AND labels is EMPTY', fields: ['labels'] };
    const reply = await call(as(noor), 'POST', '/rest/api/3/search/jql', old);
    expect(reply.body.issues[0].fields.labels).toEqual([]);
  });
});
