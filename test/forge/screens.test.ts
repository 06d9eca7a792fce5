import type { Creation, Idea } from '#contract';
import { placeFaults } from '#core/follow-ups/fields/place-values';
import type { PermissionKey, Project } from '../../host/jira/model';
import { commit, committedIdea, created } from './creating/commitments';
import { good, type Host, type Panel, panelOf, problemOf, rest } from './panel';
import { projectIn, toldSite, type ToldSite } from './told-site';

let told: ToldSite;
let host: Host;
let ideaOf: (parts?: Partial<Idea>) => Idea;
beforeAll(async () => {
  told = await toldSite();
  host = told.host;
  const [owner] = good(await panelOf(host).call('findOwners', { query: 'Noor' }));
  ideaOf = (parts = {}) => committedIdea({ priorityId: '1', ownerId: owner?.accountId ?? null, ...parts });
});
afterEach(() => told.restore());
afterAll(() => host.close());

const ops = (change: (project: Project) => void): void => told.with((site) => change(projectIn(site, 'OPS')));

/** In Operations these fields are not on these screens. */
const lacking = (screens: readonly ('create' | 'edit')[], ...fields: string[]): void =>
  ops((project) => {
    for (const screen of Object.values(project.screens))
      for (const which of screens) screen[which] = screen[which].filter(({ fieldId }) => !fields.includes(fieldId));
  });

/** Nobody but the administrator holds it in Operations. */
const reserved = (permission: PermissionKey): void =>
  ops((project) => void (project.permissions[permission] = ['admin']));

const here = { projectId: null, issueTypeId: null } as const;

const create = async (panel: Panel, id: string, attempt = 1): Promise<Creation | undefined> =>
  good(await panel.call('createFollowUps', { ideas: [{ id, attempt }] }))[0];

/** Somebody commits to a follow-up, in the incident's own project where nothing else is said, and creates it. */
async function createOne(idea: Idea = ideaOf(), panel = panelOf(host)) {
  const [one] = await commit(panel, [idea]);
  const id = one?.id ?? '';
  return { id, idea, creation: await create(panel, id) };
}

const live = async (key: string) =>
  good(await panelOf(host).call('readFollowUps', {})).followUps.find((one) => one.key === key);

const descriptionOf = async (key: string): Promise<string> =>
  JSON.stringify(await rest(host, 'admin', `/rest/api/3/issue/${key}?fields=description`));

test('what only the edit screen has is set after creating', async () => {
  lacking(['create'], 'priority', 'assignee');
  expect(good(await panelOf(host).call('readPlace', here)).priorities).toEqual([]);
  const { idea, creation } = await createOne();
  expect(created(creation).notSet).toEqual([]);
  expect(await live(created(creation).key)).toMatchObject({
    owner: { accountId: idea.ownerId },
    priority: { id: '1' },
    notSet: [],
  });
});

test('what no screen has is named, stands in the description, and is known after a reload until somebody sets it', async () => {
  lacking(['create', 'edit'], 'priority', 'assignee');
  const { id, idea, creation } = await createOne();
  const { key, issueId, notSet } = created(creation);
  const field = (name: string) => ({ field: name, kept: 'description' });
  expect(notSet).toEqual([field('priority'), field('assignee')]);
  const description = await descriptionOf(key);
  expect(description).toContain('Priority: ');
  expect(description).toContain(idea.ownerId);
  expect(await create(panelOf(host), id)).toEqual(creation);
  expect((await live(key))?.notSet).toEqual(notSet);
  const changes = [{ issueId, ownerId: idea.ownerId }];
  good(await panelOf(host, 'admin').call('changeFollowUps', { changes }));
  expect((await live(key))?.notSet).toEqual([field('priority')]);
});

test('a screen without a description still takes a follow-up', async () => {
  lacking(['create', 'edit'], 'description');
  const { creation } = await createOne();
  expect(created(creation).notSet).toEqual([{ field: 'description', kept: 'panel' }]);
  expect((await live(created(creation).key))?.notSet).toEqual(created(creation).notSet);
});

test('what Jira will not take comes back by its field, and once it is said otherwise the next try is free', async () => {
  ops((project) => {
    for (const { create: screen } of Object.values(project.screens))
      for (const field of screen) if (field.fieldId === 'labels') field.required = true;
  });
  const panel = panelOf(host);
  const { fields } = good(await panel.call('readPlace', here));
  expect(fields.filter(({ required }) => required)).toMatchObject([{ id: 'labels', name: 'Labels' }]);
  const { id, idea, creation } = await createOne(ideaOf({ fields: { components: ['999'] } }));
  expect(creation).toMatchObject({
    outcome: 'problem',
    problem: { code: 'jiraRefused', fields: { labels: expect.any(String), components: expect.any(String) } },
  });
  const body = { ...idea, fields: { labels: ['postmortem'] } };
  const edit = { id, about: 'idea', eventId: null, issueId: null, body, revision: 1 } as const;
  good(await panel.call('saveAdditions', { edits: [edit] }));
  expect(created(await create(panel, id)).notSet).toEqual([]);
});

test('who may edit the incident but not create issues is told so, each by itself', async () => {
  reserved('CREATE_ISSUES');
  expect(problemOf(await panelOf(host).call('readPlace', here))).toBe('mayNotCreate');
  const [mine, elsewhere] = await commit(panelOf(host), [
    ideaOf(),
    ideaOf({ place: { projectId: '10011', issueTypeId: '10002' } }),
  ]);
  const ideas = [mine, elsewhere].map((one) => ({ id: one?.id ?? '', attempt: 1 }));
  const [refused, made] = good(await panelOf(host).call('createFollowUps', { ideas }));
  expect(refused).toMatchObject({ outcome: 'problem', problem: { code: 'mayNotCreate' } });
  expect(created(made).key).toMatch(/^PAY-/);
});

test('who may create but not assign gets the follow-up without an owner, whose name its description keeps', async () => {
  reserved('ASSIGN_ISSUES');
  const { idea, creation } = await createOne();
  const { key, notSet } = created(creation);
  expect(notSet).toEqual([{ field: 'assignee', kept: 'description' }]);
  expect(await live(key)).toMatchObject({ owner: null, priority: { id: '1' }, may: { edit: true, assign: false } });
  expect(await descriptionOf(key)).toContain(idea.ownerId);
});

test('who may not schedule gets it without its day and its sprint, which are kept', async () => {
  reserved('SCHEDULE_ISSUES');
  const { creation } = await createOne(ideaOf({ due: '2026-12-04', sprintId: 24 }));
  const { key, notSet } = created(creation);
  expect(notSet.map(({ field }) => field).sort()).toEqual(['duedate', 'sprint']);
  expect(await live(key)).toMatchObject({ due: null, sprint: null, may: { schedule: false } });
  expect(await descriptionOf(key)).toContain('2026-12-04');
});

test('a sprint of a board that this person may not see is not set, and nothing of it is told', async () => {
  told.with((site) => {
    const board = site.boards[11];
    if (board) board.projectIds = [projectIn(site, 'SEC').id];
    const sprint = site.sprints[24];
    if (sprint) sprint.name = 'Rotate every key';
  });
  const place = { projectId: '10011', issueTypeId: '10002' };
  const { creation } = await createOne(ideaOf({ place, sprintId: 24 }), panelOf(host, 'outsider'));
  expect(created(creation).notSet).toEqual([{ field: 'sprint', kept: 'description' }]);
  const { key } = created(creation);
  const seen = [creation, await live(key), await descriptionOf(key)];
  expect(JSON.stringify(seen)).not.toContain('Rotate every key');
});

test('who may not link issues still gets the follow-up, and is told that it is not linked', async () => {
  reserved('LINK_ISSUES');
  const { id, creation } = await createOne();
  const { key, notSet } = created(creation);
  expect(notSet).toEqual([{ field: 'issuelinks', kept: 'description' }]);
  expect((await live(key))?.notSet).toEqual(notSet);
  expect(await create(panelOf(host), id, 2)).toEqual(creation);
});

test('one that an earlier try made is known though this person may not create there any more', async () => {
  const panel = panelOf(host);
  const [one] = await commit(panel, [ideaOf()]);
  host.faults.add({ target: 'jira', method: 'POST', path: '/rest/api/3/issue', drop: 'response' });
  expect(await create(panel, one?.id ?? '')).toMatchObject({ problem: { code: 'jiraDown' } });
  reserved('CREATE_ISSUES');
  expect(created(await create(panel, one?.id ?? '', 2)).notSet).toEqual([]);
});

test('a project of the story asks for more than others, by name, and takes a follow-up that says it', async () => {
  const { projects } = good(await panelOf(host).call('readPlaces', { query: 'Platform' }));
  const place = { projectId: projects[0]?.id ?? '', issueTypeId: '10002' };
  const form = good(await panelOf(host).call('readPlace', place));
  const required = form.fields.filter((field) => field.required && !field.hasDefault);
  expect(required.map(({ name }) => name)).toEqual(['Components', 'Service tier', 'What could this break?']);
  expect(Object.keys(placeFaults(form.fields, {}))).toEqual(required.map(({ id }) => id));
  const said = required.map(({ id, kind, options }) => [
    id,
    kind === 'options' ? [options[0]?.id ?? ''] : kind === 'option' ? (options[0]?.id ?? '') : 'Deploys, for a minute',
  ]);
  const { creation } = await createOne(ideaOf({ place, fields: Object.fromEntries(said) as Idea['fields'] }));
  expect(created(creation).key).toMatch(/^PLT-/);
});
