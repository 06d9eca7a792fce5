import type { FollowUpDraft } from '#contract';
import { bootHost } from '../../host/boot-host';
import type { Project, SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf, problemOf, rest } from './panel';

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

const draftFor = async (of: Host): Promise<FollowUpDraft> => {
  const [owner] = good(await panelOf(of).call('findOwners', { query: 'Noor' }));
  return {
    intention: '00000000-0000-4000-8000-000000000001',
    summary: 'Alert on fail-over',
    priorityId: '1',
    ownerId: owner?.accountId ?? null,
  };
};

const descriptionOf = async (of: Host, key: string): Promise<string> =>
  JSON.stringify(await rest(of, 'admin', `/rest/api/3/issue/${key}?fields=description`));

test('what only the edit screen has is set after creating', async () => {
  const site = await siteWith(without(['create'], 'priority', 'assignee'));
  expect(good(await panelOf(site).call('openFollowUpForm', {})).priorities).toEqual([]);
  const draft = await draftFor(site);
  const { followUp, notSet } = good(await panelOf(site).call('createFollowUp', { draft, attempt: 1 }));
  expect(notSet).toEqual([]);
  expect(followUp.owner?.accountId).toBe(draft.ownerId);
  expect(followUp.priority?.id).toBe('1');
});

test('what no screen has is named, and stands in the description', async () => {
  const site = await siteWith(without(['create', 'edit'], 'priority', 'assignee'));
  const draft = await draftFor(site);
  const { followUp, notSet } = good(await panelOf(site).call('createFollowUp', { draft, attempt: 1 }));
  expect(notSet).toEqual(['Priority', 'Owner']);
  const description = await descriptionOf(site, followUp.key);
  expect(description).toContain('Priority asked for');
  expect(description).toContain(draft.ownerId);
  const again = good(await panelOf(site).call('createFollowUp', { draft, attempt: 2 }));
  expect(again).toEqual({ followUp, notSet });
});

test('a screen without a description still takes a follow-up', async () => {
  const site = await siteWith(without(['create', 'edit'], 'description'));
  const { followUp } = good(await panelOf(site).call('createFollowUp', { draft: await draftFor(site), attempt: 1 }));
  expect(followUp.key).toMatch(/^OPS-/);
});

test('required fields that the form does not ask for are named before anybody writes', async () => {
  const site = await siteWith((project) => {
    for (const { create } of Object.values(project.screens))
      for (const field of create) if (field.fieldId === 'labels') field.required = true;
  });
  expect(good(await panelOf(site).call('openFollowUpForm', {})).alsoRequired).toEqual(['Labels']);
  const reply = await panelOf(site).call('createFollowUp', { draft: await draftFor(site), attempt: 1 });
  expect(reply).toMatchObject({ ok: false, problem: { code: 'jiraRefused', fields: { labels: expect.any(String) } } });
});

test('who may edit the incident but not create issues is told so', async () => {
  const site = await siteWith((project) => {
    project.permissions.CREATE_ISSUES = ['admin'];
  });
  expect(problemOf(await panelOf(site).call('openFollowUpForm', {}))).toBe('mayNotCreate');
  const draft = await draftFor(site);
  expect(problemOf(await panelOf(site).call('createFollowUp', { draft, attempt: 1 }))).toBe('mayNotCreate');
});

test('who may not link issues still gets the follow-up, and is told that it is not linked', async () => {
  const site = await siteWith((project) => {
    project.permissions.LINK_ISSUES = ['admin'];
  });
  const panel = panelOf(site);
  const { followUp, notSet } = good(await panel.call('createFollowUp', { draft: await draftFor(site), attempt: 1 }));
  expect(notSet).toContain('Link to the incident');
  expect(good(await panel.call('openPanel', {})).followUps).toEqual([followUp]);
});
