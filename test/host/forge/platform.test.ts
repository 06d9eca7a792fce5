import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

const acting = { as: 'responder', issue: 'OPS-1' };

describe('the app asks Jira', () => {
  it('as the user who is there', async () => {
    const code = 'return (await asUser().requestJira(route`/rest/api/3/myself`)).json()';
    expect(await host.run(code)).toMatchObject({ accountId: 'responder', timeZone: 'America/New_York' });
  });

  it('and gets Jira’s refusals as answers, not as errors', async () => {
    const code =
      'const r = await asUser().requestJira(route`/rest/api/3/issue/OPS-99`); return [r.status, (await r.json()).errorMessages.length]';
    expect(await host.run(code)).toEqual([404, 1]);
  });

  it('and meets a scope it was not granted', async () => {
    const code = 'return (await asUser().requestJira(route`/rest/agile/1.0/board`)).json()';
    expect(await host.run(code)).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it('and a plain string for a route never leaves the app', async () => {
    expect((await host.refusal("await asUser().requestJira('/rest/api/3/myself')")).message).toMatch(/route/);
  });

  it('and what nobody plays answers 501 and throws', async () => {
    for (const code of [
      'await asApp().requestJira(route`/rest/api/3/dashboard`)',
      'await asApp().requestConfluence(route`/wiki/api/v2/blogposts`)',
      "await asApp().requestGraph('query { me }')",
    ]) {
      expect(await host.refusal(code)).toMatchObject({ name: 'PROXY_ERR', status: 501 });
    }
  });

  it('and a lost answer is a broken connection', async () => {
    host.faults.add({ target: 'jira', drop: 'response' });
    expect(await host.refusal('await asUser().requestJira(route`/rest/api/3/myself`)')).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
    });
  });

  it('not as somebody who is not there, without that being granted', async () => {
    expect(await host.refusal("await asUser('admin').requestJira(route`/rest/api/3/myself`)")).toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
    });
  });

  it('about permissions through authorize()', async () => {
    const may = (as: string) => host.run("return (await authorize().onJiraIssue('20001')).canEdit()", {}, as);
    expect([await may('responder'), await may('reader')]).toEqual([true, false]);
  });
});

describe('around the app', () => {
  it('the way out is closed', async () => {
    expect(await host.refusal("await fetch('https://example.com/x')")).toMatchObject({
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
      message: expect.stringContaining('https://example.com/x') as string,
    });
  });

  it('time is the host’s', async () => {
    expect(await host.run('return [now(), new Date().toISOString()]')).toEqual([
      Date.parse('2026-11-18T09:00:00Z'),
      '2026-11-18T09:00:00.000Z',
    ]);
  });

  it('waiting takes the host’s time and no other', async () => {
    expect(await host.run('const from = now(); await sleep(20_000); return now() - from')).toBe(20_000);
  });

  it('the app’s own context names app, environment, installation and scopes', async () => {
    const context = await host.run(
      'const c = getAppContext(); return { app: String(c.appAri), left: c.invocationRemainingTimeInMillis(), scopes: c.permissions.scopes }',
    );
    expect(context).toEqual({
      app: 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111',
      left: 25_000,
      scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app', 'report:personal-data'],
    });
  });

  it('a report of stored accounts is told which were closed or changed since', async () => {
    const own = await bootFixture(bundle);
    const report = (ids: string, at = '2026-11-18T08:00:00Z') =>
      `return privacy.reportPersonalData(${ids}.map((accountId) => ({ accountId, updatedAt: '${at}' })))`;
    expect(await own.run(report("['responder', 'reader', 'nobody']"))).toEqual([]);
    own.accounts.close('reader');
    own.accounts.rename('admin', 'Somebody Else');
    const told = [
      { accountId: 'reader', status: 'closed' },
      { accountId: 'admin', status: 'updated' },
    ];
    expect(await own.run(report("['reader', 'admin', 'responder']"))).toEqual(told);
    expect(await own.run(report("['admin']", '2026-11-18T10:00:00Z'))).toEqual([]);
    await expect(own.run(report("['no account']"))).rejects.toThrow();
    await own.run(report("Array.from({ length: 91 }, (_, at) => 'a' + at)"));
    expect(own.accounts.reports().map(({ length }) => length)).toEqual([3, 3, 1, 90, 1]);
    await own.close();
  });

  it('a log of one call ends after a hundred lines', async () => {
    await host.run("for (let n = 0; n < 150; n += 1) log('line ' + n)");
    const logs = (await (await fetch(`${host.jiraUrl}/host/logs`)).json()) as { text: string }[];
    expect(logs.filter(({ text }) => text.startsWith('line'))).toHaveLength(100);
  });

  it('hosts side by side share neither memory nor time', async () => {
    const other = await bootFixture(bundle, { now: '2026-01-01T00:00:00Z' });
    await host.invoke('count', {}, acting);
    await host.invoke('count', {}, acting);
    expect(await other.invoke('count', {}, acting)).toBe(1);
    expect(await other.run('return new Date().getUTCMonth()')).toBe(0);
    await other.close();
  });
});

describe('a function ends', () => {
  it('after 25 seconds of the host’s time, and its answer is lost', async () => {
    const running = host.invoke('run', { code: "await sleep(26_000); await kvs.set('late', 1)" }, acting);
    await expect(running).rejects.toThrow('Task timed out after 25.00 seconds');
    expect(await host.run("return (await kvs.get('late')) === undefined")).toBe(true);
  });

  it('when a call takes longer than it may run', async () => {
    host.faults.add({ target: 'jira', delayMs: 30_000 });
    const code = "await asUser().requestJira(route`/rest/api/3/myself`); await kvs.set('after', 1)";
    await expect(host.invoke('run', { code }, acting)).rejects.toThrow(/timed out/);
    expect(await host.run("return (await kvs.get('after')) === undefined")).toBe(true);
  });

  it('where a fault kills it: what it asked for is done, and nothing after', async () => {
    host.faults.add({ target: 'storage', path: '/api/v1/set', kill: true });
    const code = "await kvs.set('done', 1); await kvs.set('after', 1); return 'never'";
    await expect(host.invoke('run', { code }, acting)).rejects.toThrow(/exited/);
    expect(await host.run("return [await kvs.get('done'), (await kvs.get('after')) === undefined]")).toEqual([1, true]);
  });

  it('and the next call finds a new process', async () => {
    await host.invoke('count', {}, acting);
    host.faults.add({ target: 'jira', kill: true });
    await expect(
      host.invoke('run', { code: 'await asUser().requestJira(route`/rest/api/3/myself`)' }, acting),
    ).rejects.toThrow(/exited/);
    expect(await host.invoke('count', {}, acting)).toBe(1);
  });

  it('side by side with others, each call waiting the same latency once', async () => {
    host.conditions.set({ latencyMs: 200 });
    const code =
      "const from = now(); await Promise.all([kvs.set('a', 1), kvs.set('b', 2), asUser().requestJira(route`/rest/api/3/myself`)]); return now() - from";
    expect(await host.run(code)).toBe(200);
  });
});

describe('the bridge', () => {
  it('can lose a call before or after it is done', async () => {
    host.faults.add({ target: 'bridge', method: 'invoke', path: 'count', drop: 'request' });
    await expect(host.invoke('count', {}, acting)).rejects.toThrow('fetch failed');
    host.faults.add({ target: 'bridge', method: 'invoke', path: 'count', drop: 'response' });
    await expect(host.invoke('count', {}, acting)).rejects.toThrow('fetch failed');
    expect(await host.invoke('count', {}, acting)).toBe(2);
  });

  it('can refuse a call with a status', async () => {
    host.faults.add({ target: 'bridge', status: 429, retryAfterMs: 2000 });
    await expect(host.invoke('count', {}, acting)).rejects.toMatchObject({ status: 429 });
  });
});
