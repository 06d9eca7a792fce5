import { wellKnown } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf, problemOf, rest } from './panel';
import { projectIn, toldSite, type ToldSite } from './told-site';

let told: ToldSite;
let host: Host;
beforeAll(async () => {
  told = await toldSite();
  host = told.host;
});
afterEach(() => told.restore());
afterAll(() => host.close());

const usual = { projectId: null, issueTypeId: null };

test('the incident’s own project stands first, then the others where this person may create issues', async () => {
  told.with((site) => {
    projectIn(site, 'SUP').permissions.CREATE_ISSUES = ['admin'];
  });
  const places = good(await panelOf(host).call('readPlaces', {}));
  expect(places.projects.map(({ key }) => key)).toEqual(['OPS', 'PAY', 'PLT', 'SEC']);
  expect(places.more).toBe(false);
  expect(places.linkTypes.map(({ outward }) => outward)).toContain('relates to');
  const found = good(await panelOf(host).call('readPlaces', { query: 'pay' }));
  expect(found.projects.map(({ key }) => key)).toEqual(['PAY']);
});

test('of many projects the first are listed with the incident’s own before them, and the others are found by name', async () => {
  told.with((site) => {
    const model = projectIn(site, 'PAY');
    for (let at = 0; at < 70; at += 1) {
      const id = String(20_000 + at);
      site.projects[id] = { ...structuredClone(model), id, key: `AA${at}`, name: `Aardvark ${at}`, formerKeys: [] };
    }
  });
  const { projects, more } = good(await panelOf(host).call('readPlaces', {}));
  expect(projects[0]?.key).toBe('OPS');
  expect(projects).toHaveLength(51);
  expect(more).toBe(true);
  const found = good(await panelOf(host).call('readPlaces', { query: 'Aardvark 69' }));
  expect(found.projects.map(({ key }) => key)).toEqual(['AA69']);
});

test('nothing is said of a place where this person may not create issues, nor of a project they may not see', async () => {
  told.with((site) => {
    projectIn(site, 'PAY').permissions.CREATE_ISSUES = ['admin'];
  });
  for (const projectId of ['10011', '99999'])
    expect(problemOf(await panelOf(host).call('readPlace', { projectId, issueTypeId: null }))).toBe('mayNotCreate');
  expect(problemOf(await panelOf(host, 'outsider').call('readPlace', { projectId: '10013', issueTypeId: null }))).toBe(
    'mayNotCreate',
  );
  expect(problemOf(await panelOf(host).call('readPlace', { projectId: '10010', issueTypeId: '10001' }))).toBe(
    'mayNotCreate',
  );
});

test('sprints come with their dates and the number of issues in them, active ones first', async () => {
  const { sprints } = good(await panelOf(host).call('readPlace', { projectId: '10011', issueTypeId: null }));
  expect(sprints.map(({ name, state }) => [name, state])).toEqual([
    ['PAY Sprint 47', 'active'],
    ['PAY Sprint 48', 'future'],
  ]);
  expect(sprints[0]).toMatchObject({ boardName: 'PAY board', startAt: '2026-11-09T09:00:00.000Z' });
  expect(sprints[0]?.issues).toBeGreaterThan(0);
  expect(sprints[1]?.issues).toBe(0);
});

test('a project with a Kanban board, and one without any board, have the backlog only', async () => {
  for (const projectId of ['10013', '10012'])
    expect(good(await panelOf(host).call('readPlace', { projectId, issueTypeId: null })).sprints).toEqual([]);
});

test('a closed sprint is not on offer, nor one of a board that this person may not see', async () => {
  told.with((site) => {
    const [now] = Object.values(site.sprints).filter(({ boardId }) => boardId === 11);
    if (now) now.state = 'closed';
    const board = site.boards[12];
    if (board) board.projectIds = ['10013', '10010'];
    projectIn(site, 'OPS').permissions.CREATE_ISSUES = ['admin', 'responder', 'outsider'];
  });
  const seen = good(await panelOf(host).call('readPlace', usual)).sprints.map(({ name }) => name);
  expect(seen).toEqual(['PAY Sprint 47', 'OPS Sprint 24', 'PAY Sprint 48']);
});

test('who may not schedule or assign is not offered it: Jira leaves both off their screen', async () => {
  told.with((site) => {
    const { permissions } = projectIn(site, 'OPS');
    permissions.ASSIGN_ISSUES = ['admin'];
    permissions.SCHEDULE_ISSUES = ['admin'];
  });
  const { onScreen, sprintFieldId } = good(await panelOf(host).call('readPlace', usual));
  expect(onScreen).toContain('priority');
  expect(onScreen.filter((id) => id === 'assignee' || id === 'duedate')).toEqual([]);
  expect(sprintFieldId).toBeNull();
});

test('priorities are those of the project’s own scheme, in its order, whatever they are called', async () => {
  told.with((site) => {
    for (const [id, name] of [
      ['71', 'Sofort'],
      ['72', 'Bald'],
      ['73', 'Irgendwann'],
    ] as const)
      site.priorities[id] = { id, name, description: '', color: '#707070', isDefault: false };
    projectIn(site, 'OPS').priorityIds = ['71', '72', '73'];
    const field = site.fields['priority'];
    if (field) field.name = 'Priorität';
  });
  const { priorities } = good(await panelOf(host).call('readPlace', usual));
  expect(priorities.map(({ name }) => name)).toEqual(['Sofort', 'Bald', 'Irgendwann']);
});

test('what a create screen lacks can be told from what it has', async () => {
  const place = good(await panelOf(host).call('readPlace', { projectId: '10011', issueTypeId: null }));
  expect(place.sprintFieldId).toBeNull();
  expect(place.onScreen).not.toContain('duedate');
  expect(place.onScreen).toContain('priority');
  expect(place.fields.find(({ id }) => id === 'fixVersions')?.options.map(({ name }) => name)).toEqual([
    '2026.46',
    '2026.47',
  ]);
});

test('the sprint’s field is found by what it is, not by its number or name', async () => {
  told.with((site) => {
    const sprint = site.fields[wellKnown.sprint];
    if (sprint) sprint.name = 'Durchgang';
  });
  expect(good(await panelOf(host).call('readPlace', usual)).sprintFieldId).toBe(wellKnown.sprint);
});

test('owners are those of the project asked about, one of them by account', async () => {
  const panel = panelOf(host);
  const [noor] = good(await panel.call('findOwners', { query: 'Noor', projectId: '10011' }));
  expect(noor?.name).toBe('Noor Haddad');
  const asked = { query: '', projectId: '10011', accountId: noor?.accountId ?? '' };
  expect(good(await panel.call('findOwners', asked)).map(({ name }) => name)).toEqual(['Noor Haddad']);
  const customer = Object.values(tellStory('payment-outage').users).find(
    ({ displayName }) => displayName === 'Andrea Ricci',
  );
  const none = { ...asked, accountId: customer?.accountId ?? '' };
  expect(good(await panel.call('findOwners', none))).toEqual([]);
});

test('a person whose account is closed still has a name, and is said to be away', async () => {
  told.with((site) => {
    const tomasz = Object.values(site.users).find(({ displayName }) => displayName === 'Tomasz Zieliński');
    if (tomasz) tomasz.active = false;
  });
  const tomasz = host.users.find(({ displayName }) => displayName === 'Tomasz Zieliński');
  const [person] = good(await panelOf(host).call('readPeople', { accountIds: [tomasz?.accountId ?? ''] }));
  expect(person).toMatchObject({ name: 'Tomasz Zieliński', active: false });
});

describe('what stands above', () => {
  const epicOf = (summary: string) =>
    rest<{ id: string; key: string }>(host, 'admin', '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Epic' }, summary } },
    });
  const task = { projectId: '10010', issueTypeId: '10002' };

  test('is found by a word, by its key and by its id; words are never part of the query’s grammar', async () => {
    const epic = await epicOf('Quieter nights');
    const panel = panelOf(host);
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
    expect(
      good(await panelOf(host).call('findParents', { projectId: '10010', issueTypeId: '10000', query: '' })),
    ).toEqual([]);
  });

  test('a sub-task asks for a parent, whether its screen lists one or not', async () => {
    told.with((site) => {
      for (const screen of Object.values(projectIn(site, 'OPS').screens))
        screen.create = screen.create.filter(({ fieldId }) => fieldId !== 'parent');
    });
    const { fields } = good(await panelOf(host).call('readPlace', { projectId: '10010', issueTypeId: '10003' }));
    expect(fields[0]).toMatchObject({ id: 'parent', kind: 'issue', required: true });
  });
});
