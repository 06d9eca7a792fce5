import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

type Seen = Record<string, unknown> & {
  retryContext?: { retryCount: number; retryReason: string; retryData: unknown };
  asUser?: string;
};
const seen = (kind: string) => host.run<Seen[]>(`return (await kvs.get('seen:${kind}')) ?? []`);
const push = (events: string, queue = 'work') =>
  host.run<{ jobId: string }>(`return new Queue({ key: '${queue}' }).push(${events})`);
const stats = (jobId: string) => host.run(`return new Queue({ key: 'work' }).getJob('${jobId}').getStats()`);

describe('a queue', () => {
  it('delivers what was pushed, and the job knows', async () => {
    const { jobId } = await push('[{ body: { n: 1 } }, { body: { n: 2 } }]');
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 2, failed: 0 });
    await host.drainQueue();
    expect(await seen('consume')).toMatchObject([
      { body: { n: 1 }, queueName: 'work', jobId },
      { body: { n: 2 }, jobId },
    ]);
    expect(await stats(jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('waits as long as it was asked to', async () => {
    await push('{ body: { n: 1 }, delayInSeconds: 60 }');
    host.clock.advance(59_000);
    await host.drainQueue();
    expect(await seen('consume')).toEqual([]);
    host.clock.advance(1000);
    await host.drainQueue();
    expect(await seen('consume')).toHaveLength(1);
  });

  it('delivers twice where conditions say so', async () => {
    host.conditions.set({ deliverTwice: true });
    await push('{ body: {} }');
    await host.drainQueue();
    const [one, two] = await seen('consume');
    expect(one?.eventId).toBe(two?.eventId);
  });

  it('tries again what the function asks to be tried again', async () => {
    const code =
      "if (!event.retryContext) return new InvocationError({ retryAfter: 30, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { n: 7 } })";
    const { jobId } = await push(`{ body: { code: ${JSON.stringify(code)} } }`);
    await host.drainQueue();
    expect(await stats(jobId)).toMatchObject({ inProgress: 1 });
    host.clock.advance(30_000);
    await host.drainQueue();
    expect((await seen('consume'))[1]?.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData: { n: 7 },
    });
    expect(await stats(jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('tries again where the platform failed, not where the app did', async () => {
    const slow = await push(`{ body: { code: 'if (!event.retryContext) await sleep(56_000)' } }`);
    const wrong = await push(`{ body: { code: 'throw new Error("no")' } }`);
    await host.drainQueue();
    host.clock.advance(1000);
    await host.drainQueue();
    expect(await stats(slow.jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
    expect(await stats(wrong.jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('gives a long consumer its 900 seconds', async () => {
    const { jobId } = await push(`{ body: { code: 'await sleep(899_000)' } }`, 'long-work');
    await host.drainQueue();
    expect(await host.run(`return new Queue({ key: 'long-work' }).getJob('${jobId}').getStats()`)).toMatchObject({
      success: 1,
    });
  });

  it('drops what is cancelled, and knows no other job', async () => {
    const { jobId } = await push('{ body: {} }');
    await host.run(`await new Queue({ key: 'work' }).cancel('${jobId}')`);
    await host.drainQueue();
    expect(await seen('consume')).toEqual([]);
    expect((await host.refusal("await new Queue({ key: 'work' }).getJob('none').getStats()")).kind).toBe(
      'JobDoesNotExistError',
    );
  });

  it('says which events of a push it could not take', async () => {
    const error = await host.refusal(
      "await new Queue({ key: 'long-work' }).push([{ body: { text: 'x'.repeat(110 * 1024) } }, { body: {} }])",
    );
    expect(error).toMatchObject({
      kind: 'PartialSuccessError',
      rest: { failedEvents: [{ errorMessage: expect.stringContaining('100 KB') as string }] },
    });
  });

  it('takes 500 events a minute where limits are enforced', async () => {
    host.conditions.set({ enforceRateLimits: true });
    const many =
      "const q = new Queue({ key: 'work' }); for (let n = 0; n < 11; n += 1) await q.push(Array.from({ length: 50 }, () => ({ body: {} })))";
    expect((await host.refusal(many)).kind).toBe('RateLimitError');
  });

  it('that nobody consumes takes nothing', async () => {
    expect((await host.refusal("await new Queue({ key: 'nowhere' }).push({ body: {} })")).kind).toBe(
      'InternalServerError',
    );
  });
});

describe('triggers', () => {
  const asUserCode =
    "await kvs.set('tried', await asUser().requestJira(route`/rest/api/3/myself`).then(() => 'allowed', (error) => error.name))";

  it('hear a product event with nobody there', async () => {
    await host.trigger({ eventType: 'avi:jira:updated:issue', issue: { key: 'OPS-1' }, code: asUserCode });
    expect(await seen('trigger')).toMatchObject([{ eventType: 'avi:jira:updated:issue', issue: { key: 'OPS-1' } }]);
    expect(await host.run("return kvs.get('tried')")).toBe('NEEDS_AUTHENTICATION_ERR');
  });

  it('do not hear events they did not ask for, their own ones where they ignore them, and those of over 200 KB', async () => {
    await host.trigger({ eventType: 'avi:jira:created:issue' });
    await host.trigger({ eventType: 'avi:jira:updated:issue', selfGenerated: true });
    await host.trigger({ eventType: 'avi:jira:updated:issue', text: 'x'.repeat(200_000) });
    expect(await seen('trigger')).toEqual([]);
  });

  it('are fired by what happens in Jira', async () => {
    const reply = await fetch(`${host.jiraUrl}/rest/api/3/issue/OPS-1`, {
      method: 'PUT',
      headers: { authorization: `Basic ${btoa('responder@example.com:any')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { summary: 'Payments fail again' } }),
    });
    expect(reply.status).toBe(204);
    await host.drainQueue();
    expect(await seen('trigger')).toMatchObject([{ eventType: 'avi:jira:updated:issue', issue: { key: 'OPS-1' } }]);
  });

  it('run on schedule with nobody there', async () => {
    await host.runScheduled('nightly');
    expect(await seen('scheduled')).toMatchObject([{ context: { moduleKey: 'nightly' } }]);
    await expect(host.runScheduled('never')).rejects.toThrow(/no scheduled trigger/);
  });
});

describe('a web trigger', () => {
  it('is called at its URL', async () => {
    const url = await host.run<string>("return webTrigger.getUrl('hook')");
    const reply = await fetch(`${url}/deep/er?a=1&a=2`, { method: 'POST', body: 'hello' });
    expect([reply.status, reply.headers.get('x-fixture'), await reply.text()]).toEqual([201, 'yes', 'POST hello']);
    expect(await seen('hook')).toMatchObject([
      { method: 'POST', body: 'hello', userPath: '/deep/er', queryParameters: { a: ['1', '2'] } },
    ]);
  });

  it('answers what its manifest says where it is static', async () => {
    const reply = await fetch(await host.run<string>("return webTrigger.getUrl('static-hook')"));
    expect([reply.status, await reply.text()]).toEqual([202, 'taken']);
  });

  it('is gone once its URL is deleted', async () => {
    const url = await host.run<string>(
      "const url = await webTrigger.getUrl('hook'); await webTrigger.deleteUrl(url); return url",
    );
    expect((await fetch(url)).status).toBe(404);
    expect(await host.run('return (await webTrigger.queryUrls()).map(({ moduleKey }) => moduleKey)')).toEqual([
      'static-hook',
    ]);
  });
});
