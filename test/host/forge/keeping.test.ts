import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
const folder = () => mkdtempSync(join(tmpdir(), 'kept-'));
const acting = { as: 'responder', issue: 'OPS-1' };
const file = (dataFolder: string) => join(dataFolder, 'second-story-host.json');

describe('a host', () => {
  let host: FixtureHost;
  afterEach(() => host.close());

  it('forgets its process and nothing else when it restarts, at the same addresses', async () => {
    host = await bootFixture(bundle);
    await host.run("await kvs.set('k', 1); await new Queue({ key: 'work' }).push({ body: { n: 1 } })");
    await host.invoke('count', {}, acting);
    const before = host.pageUrl;
    await host.restart();
    expect(host.pageUrl).toBe(before);
    expect((await fetch(`${host.jiraUrl}/host/state`)).status).toBe(200);
    expect(await host.invoke('count', {}, acting)).toBe(1);
    await host.drainQueue();
    expect(await host.run("return [await kvs.get('k'), (await kvs.get('seen:consume')).length]")).toEqual([1, 1]);
  });

  it('goes on from its data folder: site, storage, queue and clock', async () => {
    const dataFolder = folder();
    host = await bootFixture(bundle, { dataFolder });
    await host.run(
      "await kvs.set('k', 1); await kvs.setSecret('s', 2); await new Queue({ key: 'work' }).push({ body: { n: 1 }, delayInSeconds: 60 })",
    );
    await fetch(`${host.jiraUrl}/host/panels`, {
      method: 'POST',
      body: JSON.stringify({ as: 'responder', issue: 'OPS-1', added: true }),
    });
    await fetch(`${host.jiraUrl}/rest/api/3/issue/OPS-1/properties/mark`, {
      method: 'PUT',
      headers: { authorization: `Basic ${btoa('responder@example.com:x')}`, 'content-type': 'application/json' },
      body: '{"kept":true}',
    });
    host.clock.advance(60_000);
    await host.close();
    host = await bootFixture(bundle, { dataFolder, site: undefined, now: undefined });
    expect(host.clock.now()).toBe(Date.parse('2026-11-18T09:01:00Z'));
    await host.drainQueue();
    expect(
      await host.run("return [await kvs.get('k'), await kvs.getSecret('s'), (await kvs.get('seen:consume')).length]"),
    ).toEqual([1, 2, 1]);
    const panels = (await (await fetch(`${host.jiraUrl}/host/panels?issue=OPS-1`)).json()) as {
      modules: { added: boolean }[];
    };
    expect(panels.modules).toMatchObject([{ added: true }]);
    const mark = await host.run(
      'return (await asUser().requestJira(route`/rest/api/3/issue/OPS-1/properties/mark`)).json()',
    );
    expect(mark).toMatchObject({ value: { kept: true } });
  });
});

describe('a host does not start, and says why in one line,', () => {
  it('where its data folder holds a broken file or another version’s', async () => {
    const dataFolder = folder();
    writeFileSync(file(dataFolder), '{ "version": 1, "si');
    await expect(bootFixture(bundle, { dataFolder })).rejects.toThrow(/not readable JSON/);
    writeFileSync(file(dataFolder), '{ "version": 0 }');
    await expect(bootFixture(bundle, { dataFolder })).rejects.toThrow(/another version/);
    expect(readFileSync(file(dataFolder), 'utf8')).toBe('{ "version": 0 }');
  });

  it('where its data folder holds another story', async () => {
    const dataFolder = folder();
    await (await bootFixture(bundle, { dataFolder })).close();
    await expect(bootFixture(bundle, { dataFolder, story: 'near-miss' })).rejects.toThrow(/keeps the story "small"/);
  });

  it('where its port is taken, and takes no other', async () => {
    const host = await bootFixture(bundle);
    const port = Number(new URL(host.jiraUrl).port);
    await expect(bootFixture(bundle, { port })).rejects.toThrow(`Port ${port} is in use`);
    await host.close();
  });

  it('where the app is not built, or the time is none', async () => {
    await expect(bootFixture(join(folder(), 'index.cjs'))).rejects.toThrow(/is not built .* run "npm run build"/);
    await expect(bootFixture(bundle, { now: 'yesterday' })).rejects.toThrow(/"yesterday" is not a time/);
  });

  it('where there is no such story', async () => {
    await expect(bootFixture(bundle, { site: undefined, story: 'no-such-story' })).rejects.toThrow(
      /There is no story "no-such-story": choose payment-outage/,
    );
  });
});
