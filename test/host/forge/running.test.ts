import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();

/** Asks again until it holds; the test's own time limit ends it. */
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await new Promise((later) => setTimeout(later, 5));
};

describe('under a clock that runs', () => {
  let host: FixtureHost;
  beforeEach(async () => void (host = await bootFixture(bundle, { running: true })));
  afterEach(() => host.close());

  const delivered = async (kind: string) =>
    (await host.run<unknown[]>(`return (await kvs.get('seen:${kind}')) ?? []`)).length;

  it('queued events are delivered by themselves, delayed ones as the clock comes to them', async () => {
    await host.run("await new Queue({ key: 'work' }).push([{ body: {} }, { body: {}, delayInSeconds: 600 }])");
    await until(async () => (await delivered('consume')) === 1);
    host.clock.advance(600_000);
    await until(async () => (await delivered('consume')) === 2);
  });

  it('what happens in Jira reaches the triggers by itself', async () => {
    await host.run('await asUser().requestJira(route`/rest/api/3/serverInfo`)');
    await fetch(`${host.jiraUrl}/rest/api/3/issue/OPS-1`, {
      method: 'PUT',
      headers: { authorization: `Basic ${btoa('responder@example.com:any')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { summary: 'Payments fail again' } }),
    });
    await until(async () => (await delivered('trigger')) === 1);
  });

  it('scheduled triggers run once their time has come', async () => {
    host.clock.advance(300_000);
    await until(async () => (await delivered('scheduled')) === 1);
  });

  it('the app’s timers follow when the clock is moved', async () => {
    const slept = host.run<number>(
      "const from = now(); await kvs.set('asleep', 1); await sleep(20_000); return now() - from",
    );
    await until(() => host.run<boolean>("return (await kvs.get('asleep')) === 1"));
    host.clock.advance(20_000);
    expect(await slept).toBeGreaterThanOrEqual(20_000);
  });
});
