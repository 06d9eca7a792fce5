import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

const acting = { as: 'responder', issue: 'OPS-1' };

describe('a resolver is called', () => {
  it('with a context the platform made: who, where, which module, the Jira profile’s zone', async () => {
    const context = await host.invoke('context', {}, acting);
    expect(context).toMatchObject({
      accountId: 'responder',
      cloudId: '22222222-2222-4222-8222-222222222222',
      moduleKey: 'fixture-panel',
      timezone: 'America/New_York',
      siteUrl: host.jiraUrl,
      extension: {
        type: 'jira:issuePanel',
        issue: { id: '20001', key: 'OPS-1', type: 'Task', typeId: '1' },
        project: { id: '10000', key: 'OPS', type: 'software' },
      },
    });
  });

  it('whatever the payload claims about the context', async () => {
    const claim = { accountId: 'admin', context: { accountId: 'admin' }, extension: { issue: { key: 'SEC-1' } } };
    const answer = await host.run('return { who: context.accountId, where: context.extension.issue.key }', claim);
    expect(answer).toEqual({ who: 'responder', where: 'OPS-1' });
  });

  it('and its error arrives with its message', async () => {
    await expect(host.invoke('fail', {}, acting)).rejects.toThrow('This one always fails.');
  });

  it('and an unknown key is refused by the resolver itself', async () => {
    await expect(host.invoke('missing', {}, acting)).rejects.toThrow("Resolver has no definition for 'missing'.");
  });

  it('and nothing arrives as an empty object', async () => {
    expect(await host.invoke('nothing', {}, acting)).toEqual({});
  });

  it('only for people who may see the issue', async () => {
    await expect(host.invoke('echo', {}, { as: 'outsider', issue: 'OPS-1' })).rejects.toThrow(
      /does not exist or you do not have permission/,
    );
  });

  it('with at most 500 KB, and answers with at most 5 MB', async () => {
    await expect(host.invoke('echo', { text: 'x'.repeat(500 * 1024) }, acting)).rejects.toThrow(/500 KB/);
    await expect(host.invoke('big', { size: 5 * 1024 * 1024 }, acting)).rejects.toThrow(/5 MB/);
    expect(await host.invoke('big', { size: 4 * 1024 * 1024 }, acting)).toHaveLength(4 * 1024 * 1024);
  });
});
