import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

  it('is reached at once after a restart by a client whose connection was kept alive', async () => {
    host = await bootFixture(bundle);
    const ask = () => fetch(`${host.jiraUrl}/host/state`).then((reply) => reply.json());
    for (let time = 0; time < 10; time += 1) {
      await Promise.all([ask(), ask(), ask()]);
      await host.restart();
      await expect(ask()).resolves.toBeDefined();
    }
  });

  it('has a new process for the app after a bridge call that a fault lets it die of', async () => {
    host = await bootFixture(bundle);
    await host.invoke('count', {}, acting);
    host.faults.add({ target: 'bridge', kill: true });
    expect(await host.invoke('count', {}, acting)).toBe(2);
    expect(await host.invoke('count', {}, acting)).toBe(1);
  });

  it('refuses a clock that would stand at no time', async () => {
    host = await bootFixture(bundle);
    const before = host.clock.now();
    expect(() => host.clock.advance(Number.NaN)).toThrow('not "NaN"');
    expect(host.clock.now()).toBe(before);
  });

  it('knows the folder of its story again, however it is named', async () => {
    const [story, dataFolder] = [folder(), folder()];
    const found = { id: '1', key: 'AB-1', fields: { summary: 'One', created: '2026-03-01T00:00:00.000+0000' } };
    writeFileSync(join(story, 'AB-1.json'), JSON.stringify(found));
    const named = { dataFolder, site: undefined, story: relative(process.cwd(), story) };
    host = await bootFixture(bundle, named);
    await host.close();
    host = await bootFixture(bundle, named);
    expect(host.incident).toBe('AB-1');
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

  it.each(['/proc/second-story', '/dev/null/second-story/deep'])('where its data folder would be %s', async (place) => {
    await expect(bootFixture(bundle, { dataFolder: place })).rejects.toThrow(/^The data folder .* cannot be written: /);
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

  it.each([-1, 1.5, 70_000, Number.NaN])('where its port is %d', async (port) => {
    await expect(bootFixture(bundle, { port })).rejects.toThrow(`"${port}" is not a port`);
  });

  it('where its story has no name', async () => {
    await expect(bootFixture(bundle, { site: undefined, story: '' })).rejects.toThrow('There is no story ""');
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
