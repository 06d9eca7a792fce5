import type { Creation, Idea } from '#contract';
import { bootHost } from '../../host/boot-host';
import type { Project, SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { commit, committedIdea, created } from './creating/commitments';
import { good, type Host, type Panel, panelOf, problemOf, rest } from './panel';

let host: Host | undefined;
afterEach(() => host?.close());

/** The story's site with its incident's project changed. */
async function siteWith(change: (project: Project, site: SiteState) => void): Promise<Host> {
  const site = structuredClone(tellStory('payment-outage'));
  const project = Object.values(site.projects).find(({ key }) => site.incident.startsWith(`${key}-`));
  if (!project) throw new Error('The incident has no project.');
  change(project, site);
  host = await bootHost({ site });
  return host;
}

const without =
  (screens: readonly ('create' | 'edit')[], ...fields: string[]) =>
  (project: Project): void => {
    for (const screen of Object.values(project.screens))
      for (const which of screens) screen[which] = screen[which].filter(({ fieldId }) => !fields.includes(fieldId));
  };

const ideaFor = async (panel: Panel): Promise<Idea> => {
  const [owner] = good(await panel.call('findOwners', { query: 'Noor' }));
  return committedIdea({ priorityId: '1', ownerId: owner?.accountId ?? null });
};

const here = { projectId: null, issueTypeId: null } as const;

const create = async (panel: Panel, id: string): Promise<Creation | undefined> =>
  good(await panel.call('createFollowUps', { ideas: [{ id, attempt: 1 }] }))[0];

/** Somebody commits to a follow-up in the incident's own project and creates it. */
async function createOne(panel: Panel) {
  const idea = await ideaFor(panel);
  const [one] = await commit(panel, [idea]);
  const id = one?.id ?? '';
  return { id, idea, creation: await create(panel, id) };
}

const followUpsOf = async (panel: Panel) => good(await panel.call('openPanel', {})).followUps;

const descriptionOf = async (of: Host, key: string): Promise<string> =>
  JSON.stringify(await rest(of, 'admin', `/rest/api/3/issue/${key}?fields=description`));

test('what only the edit screen has is set after creating', async () => {
  const panel = panelOf(await siteWith(without(['create'], 'priority', 'assignee')));
  expect(good(await panel.call('readPlace', here)).priorities).toEqual([]);
  const { idea, creation } = await createOne(panel);
  expect(created(creation).notSet).toEqual([]);
  expect(await followUpsOf(panel)).toMatchObject([
    { key: created(creation).key, owner: { accountId: idea.ownerId }, priority: { id: '1' } },
  ]);
});

test('what no screen has is named, and stands in the description', async () => {
  const site = await siteWith(without(['create', 'edit'], 'priority', 'assignee'));
  const { id, idea, creation } = await createOne(panelOf(site));
  const { key, notSet } = created(creation);
  expect(notSet).toEqual([
    { field: 'priority', kept: 'description' },
    { field: 'assignee', kept: 'description' },
  ]);
  const description = await descriptionOf(site, key);
  expect(description).toContain('Priority: ');
  expect(description).toContain(idea.ownerId);
  expect(await create(panelOf(site), id)).toEqual(creation);
});

test('a screen without a description still takes a follow-up', async () => {
  const { creation } = await createOne(panelOf(await siteWith(without(['create', 'edit'], 'description'))));
  expect(created(creation).key).toMatch(/^OPS-/);
  expect(created(creation).notSet).toEqual([{ field: 'description', kept: 'panel' }]);
});

test('what Jira asks for and nobody said comes back in its own words, and once it is said the next try is free', async () => {
  const site = await siteWith((project) => {
    for (const { create } of Object.values(project.screens))
      for (const field of create) if (field.fieldId === 'labels') field.required = true;
  });
  const panel = panelOf(site);
  const { fields } = good(await panel.call('readPlace', here));
  expect(fields.filter(({ required }) => required)).toMatchObject([{ id: 'labels', name: 'Labels' }]);
  const { id, idea, creation } = await createOne(panel);
  expect(creation).toMatchObject({
    outcome: 'problem',
    problem: { code: 'jiraRefused', fields: { labels: expect.any(String) } },
  });
  const body = { ...idea, fields: { labels: ['postmortem'] } };
  const edit = { id, about: 'idea', eventId: null, issueId: null, body, revision: 1 } as const;
  good(await panel.call('saveAdditions', { edits: [edit] }));
  expect(created(await create(panel, id)).notSet).toEqual([]);
});

test('who may edit the incident but not create issues is told so', async () => {
  const site = await siteWith((project) => {
    project.permissions.CREATE_ISSUES = ['admin'];
  });
  expect(problemOf(await panelOf(site).call('readPlace', here))).toBe('mayNotCreate');
  const { creation } = await createOne(panelOf(site));
  expect(creation).toMatchObject({ outcome: 'problem', problem: { code: 'mayNotCreate' } });
});

test('who may not link issues still gets the follow-up, and is told that it is not linked', async () => {
  const site = await siteWith((project) => {
    project.permissions.LINK_ISSUES = ['admin'];
  });
  const panel = panelOf(site);
  const { creation } = await createOne(panel);
  const { key, notSet } = created(creation);
  expect(notSet.map(({ field }) => field)).toContain('issuelinks');
  expect((await followUpsOf(panel)).map((followUp) => followUp.key)).toEqual([key]);
});
