import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const reply = await fetch(`${host.jiraUrl}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
};
const open = async (as = 'responder') =>
  (await post('/forge/context', { as, issue: 'OPS-1' })).body as { token: string; frameUrl: string; context: object };

describe('a panel on the page', () => {
  it('gets a context and a frame on another origin', async () => {
    const { context, frameUrl } = await open();
    expect(context).toMatchObject({ accountId: 'responder', extension: { issue: { key: 'OPS-1' } } });
    expect(new URL(frameUrl).origin).not.toBe(host.jiraUrl);
  });

  it('is refused to a person who may not see the issue', async () => {
    expect((await post('/forge/context', { as: 'outsider', issue: 'OPS-1' })).status).toBe(404);
  });

  it('calls as the person its token stands for, whatever it sends', async () => {
    const { token } = await open('reader');
    const call = {
      token,
      functionKey: 'run',
      payload: { code: 'return context.accountId' },
      as: 'admin',
      accountId: 'admin',
    };
    expect((await post('/forge/invoke', call)).body).toEqual({ ok: true, value: { value: 'reader' } });
  });

  it('is refused without a token the host gave', async () => {
    expect((await post('/forge/invoke', { token: 'made-up', functionKey: 'echo' })).body).toMatchObject({
      ok: false,
      message: expect.stringContaining('not known') as string,
    });
  });

  it('hears the app’s own errors by their message', async () => {
    const { token } = await open();
    expect((await post('/forge/invoke', { token, functionKey: 'fail' })).body).toEqual({
      ok: false,
      message: 'This one always fails.',
    });
  });

  it('loses its connection where a fault says so', async () => {
    const { token } = await open();
    host.faults.add({ target: 'bridge', drop: 'response' });
    await expect(post('/forge/invoke', { token, functionKey: 'echo' })).rejects.toThrow('terminated');
  });

  it('opens a modal whose context carries what it was given', async () => {
    const { token } = await open();
    const modal = (await post('/forge/modal', { token, modal: { pick: 7 }, resource: null })).body;
    expect(modal.context).toMatchObject({
      accountId: 'responder',
      extension: { issue: { key: 'OPS-1' }, modal: { pick: 7 } },
    });
    expect((await post('/forge/modal', { token, modal: {}, resource: 'other' })).status).toBe(404);
  });
});

describe('the frame’s origin', () => {
  it('serves the app’s page under Forge’s own content policy, the bridge before anything else', async () => {
    const { frameUrl } = await open();
    const page = await fetch(frameUrl);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toMatch(/sandbox [^;]*allow-scripts/);
    expect(policy).toContain(`frame-ancestors 'self' *.atlassian.net`);
    expect(policy).toContain(host.jiraUrl);
    expect(policy).toMatch(/report-uri \/__host__\/csp-report$/);
    expect(await page.text()).toMatch(/<head><script src="\/__host__\/frame.js">/);
  });

  it('keeps what the browser reports of violations', async () => {
    const { frameUrl } = await open();
    await fetch(new URL('/__host__/csp-report', frameUrl), {
      method: 'POST',
      body: JSON.stringify({ 'csp-report': { 'violated-directive': 'style-src' } }),
    });
    expect(await (await fetch(`${host.jiraUrl}/host/csp-reports`)).json()).toEqual([
      { 'violated-directive': 'style-src' },
    ]);
  });

  it('serves tokens, fonts and the app’s files, and nothing outside of them', async () => {
    const at = new URL((await open()).frameUrl);
    const css = await (await fetch(new URL('/__host__/tokens.css', at))).text();
    expect(css).toContain("font-family: 'Atlassian Sans'");
    expect(css).toContain('--ds-surface');
    expect((await fetch(new URL('/panel/icon.svg', at))).headers.get('content-type')).toBe('image/svg+xml');
    expect((await fetch(new URL('/panel/..%2f..%2fmanifest.yml', at))).status).toBe(404);
    expect((await fetch(new URL('/rest/api/3/myself', at))).status).toBe(404);
  });
});

describe('the host’s controls', () => {
  it('tell and set the clock, conditions and faults', async () => {
    await post('/host/clock', { advanceMs: 1000 });
    await post('/host/conditions', { latencyMs: 5 });
    const { body } = await post('/host/faults', { target: 'jira', status: 500 });
    expect(body).toMatchObject({
      story: 'small',
      incident: 'OPS-1',
      clock: { now: Date.parse('2026-11-18T09:00:01Z'), running: false },
      conditions: { latencyMs: 5 },
      faults: [{ target: 'jira', status: 500, times: 1 }],
      modules: [{ key: 'fixture-panel', title: 'Fixture' }],
    });
    expect((await post('/host/clock', { set: 'soon' })).status).toBe(400);
    expect((await post('/host/conditions', { latencyMs: -1 })).status).toBe(400);
    expect(() => host.conditions.set({ searchLag: 5 } as never)).toThrow('There is no condition "searchLag".');
    expect(() => host.conditions.set({ latencyMs: 7, deliverTwice: 'yes' as never })).toThrow('no "deliverTwice"');
    host.conditions.set({ latencyMs: undefined, searchLagMs: 3 });
    const state = await (await fetch(`${host.jiraUrl}/host/state`)).json();
    expect(state).toMatchObject({ conditions: { latencyMs: 5, searchLagMs: 3 } });
  });

  it('add a panel for those who may edit the issue, and mark it as new once', async () => {
    expect((await post('/host/panels', { as: 'reader', issue: 'OPS-1', added: true })).status).toBe(403);
    expect((await post('/host/panels', { as: 'responder', issue: 'OPS-1', added: true })).status).toBe(200);
    expect((await open()).context).toMatchObject({ extension: { isNewToIssue: true } });
    expect((await open()).context).toMatchObject({ extension: { isNewToIssue: false } });
  });

  it('listen to their own page alone', async () => {
    const stranger = { origin: 'http://127.0.0.1:1' };
    expect((await post('/host/clock', { advanceMs: 1 }, stranger)).status).toBe(403);
    expect((await post('/forge/context', { as: 'admin', issue: 'OPS-1' }, stranger)).status).toBe(403);
  });

  it('do not pretend to be what they are not', async () => {
    expect((await post('/host/unknown', {})).status).toBe(501);
  });
});

describe('the page', () => {
  it('is shown under the address the host announced alone, for the panel’s policy names no other', async () => {
    const { port } = new URL(host.jiraUrl);
    const reply = await fetch(`http://localhost:${port}/browse/OPS-1?tab=1`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([302, `${host.jiraUrl}/browse/OPS-1?tab=1`]);
  });
});

describe('Jira’s REST API', () => {
  it('knows people by their e-mail, and takes anybody else for anonymous, as Jira does', async () => {
    const get = (path: string, user: string) =>
      fetch(`${host.jiraUrl}/rest/api/3/${path}`, { headers: { authorization: `Basic ${btoa(`${user}:x`)}` } });
    expect((await get('myself', 'reader@example.com')).status).toBe(200);
    expect((await get('myself', 'nobody@example.com')).status).toBe(401);
    const open = await get('serverInfo', 'nobody@example.com');
    expect([open.status, open.headers.get('x-seraph-loginreason')]).toEqual([200, 'AUTHENTICATED_FAILED']);
  });
});

describe('realtime', () => {
  const listenTo = async (channel: object, as = 'responder') => {
    const { token } = await open(as);
    const stop = new AbortController();
    const query = new URLSearchParams({ token, channel: JSON.stringify(channel) });
    const reply = await fetch(`${host.jiraUrl}/forge/realtime?${query}`, { signal: stop.signal });
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    return { next: async () => (await reader?.read())?.value, stop: () => stop.abort() };
  };

  it('reaches another person’s open panel of the same issue, from a function and from a panel', async () => {
    const listener = await listenTo({ channelName: 'news' }, 'reader');
    await host.run("await publish('news', { revision: 2 })");
    expect(await listener.next()).toContain(JSON.stringify({ payload: JSON.stringify({ revision: 2 }) }));
    const { token } = await open();
    await post('/forge/realtime/publish', { token, channelName: 'news', eventPayload: { revision: 3 } });
    expect(await listener.next()).toContain(JSON.stringify({ payload: JSON.stringify({ revision: 3 }) }));
    listener.stop();
  });

  it('keeps global channels apart from those of an issue', async () => {
    const listener = await listenTo({ channelName: 'news', isGlobal: true });
    await host.run("await publish('news', 'here'); await publishGlobal('news', 'everywhere')");
    expect(await listener.next()).toContain('everywhere');
    listener.stop();
  });

  it('takes signed tokens for the channel they name alone', async () => {
    const errors = await host.run(
      "const { token } = await signRealtimeToken('mine', { team: 1 }); return [await publish('mine', 1, { token }), await publish('other', 1, { token })].map((r) => r.errors ?? null)",
    );
    expect(errors).toEqual([null, [{ message: expect.stringContaining('CHANNEL_NAME_MISMATCH') as string }]]);
  });
});
