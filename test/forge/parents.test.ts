import { bootHost } from '../../host/boot-host';
import type { Project, SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf } from './panel';

let host: Host | undefined;
afterEach(() => host?.close());

async function siteWith(change: (site: SiteState) => void = () => undefined): Promise<Host> {
  const site = structuredClone(tellStory('payment-outage'));
  change(site);
  host = await bootHost({ site });
  return host;
}

const projectIn = (site: SiteState, key: string): Project => {
  const found = Object.values(site.projects).find((project) => project.key === key);
  if (!found) throw new Error(`The story has no ${key}.`);
  return found;
};

describe('what stands above', () => {
  const epicOf = async (of: Host, summary: string) => {
    const admin = of.users.find(({ role }) => role === 'admin');
    const reply = await fetch(`${of.jiraUrl}/rest/api/3/issue`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${admin?.email}:x`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ fields: { project: { key: 'OPS' }, issuetype: { name: 'Epic' }, summary } }),
    });
    return (await reply.json()) as { id: string; key: string };
  };
  const task = { projectId: '10010', issueTypeId: '10002' };

  test('is found by a word, by its key and by its id; words are never part of the query’s grammar', async () => {
    const site = await siteWith();
    const epic = await epicOf(site, 'Quieter nights');
    const panel = panelOf(site);
    const found = async (asked: { query: string; issueId?: string }): Promise<string[]> =>
      good(await panel.call('findParents', { ...task, ...asked })).map(({ key }) => key);
    expect(await found({ query: '' })).toContain(epic.key);
    expect(await found({ query: 'quiet' })).toEqual([epic.key]);
    expect(await found({ query: epic.key })).toEqual([epic.key]);
    expect(await found({ query: '', issueId: epic.id })).toEqual([epic.key]);
    expect(await found({ query: 'OPS-88' })).toEqual([]);
    for (const query of ['" OR project = SEC OR summary ~ "', '\\', '"', '* ) OR (', 'AND'])
      expect(Array.isArray(good(await panel.call('findParents', { ...task, query })))).toBe(true);
  });

  test('nothing stands above an epic', async () => {
    const site = await siteWith();
    expect(
      good(await panelOf(site).call('findParents', { projectId: '10010', issueTypeId: '10000', query: '' })),
    ).toEqual([]);
  });

  test('a sub-task asks for a parent, whether its screen lists one or not', async () => {
    const site = await siteWith((told) => {
      for (const screen of Object.values(projectIn(told, 'OPS').screens))
        screen.create = screen.create.filter(({ fieldId }) => fieldId !== 'parent');
    });
    const { fields } = good(await panelOf(site).call('readPlace', { projectId: '10010', issueTypeId: '10003' }));
    expect(fields[0]).toMatchObject({ id: 'parent', kind: 'issue', required: true });
  });
});
