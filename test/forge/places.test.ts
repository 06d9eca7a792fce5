import { bootHost } from '../../host/boot-host';
import { wellKnown } from '../../host/jira/model';
import type { Project, SiteState } from '../../host/jira/model';
import { tellStory } from '../../host/jira/story-teller';
import { good, type Host, panelOf, problemOf } from './panel';

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

const usual = { projectId: null, issueTypeId: null };

test('the incident’s own project stands first, then the others where this person may create issues', async () => {
  const site = await siteWith((told) => {
    projectIn(told, 'SUP').permissions.CREATE_ISSUES = ['admin'];
  });
  const places = good(await panelOf(site).call('readPlaces', {}));
  expect(places.projects.map(({ key }) => key)).toEqual(['OPS', 'PAY', 'SEC']);
  expect(places.more).toBe(false);
  expect(places.linkTypes.map(({ outward }) => outward)).toContain('relates to');
  const found = good(await panelOf(site).call('readPlaces', { query: 'pay' }));
  expect(found.projects.map(({ key }) => key)).toEqual(['PAY']);
});

test('of many projects the first are listed with the incident’s own before them, and the others are found by name', async () => {
  const site = await siteWith((told) => {
    const model = projectIn(told, 'PAY');
    for (let at = 0; at < 70; at += 1) {
      const id = String(20_000 + at);
      told.projects[id] = { ...structuredClone(model), id, key: `AA${at}`, name: `Aardvark ${at}`, formerKeys: [] };
    }
  });
  const { projects, more } = good(await panelOf(site).call('readPlaces', {}));
  expect(projects[0]?.key).toBe('OPS');
  expect(projects).toHaveLength(51);
  expect(more).toBe(true);
  const found = good(await panelOf(site).call('readPlaces', { query: 'Aardvark 69' }));
  expect(found.projects.map(({ key }) => key)).toEqual(['AA69']);
});

test('nothing is said of a place where this person may not create issues, nor of a project they may not see', async () => {
  const site = await siteWith((told) => {
    projectIn(told, 'PAY').permissions.CREATE_ISSUES = ['admin'];
  });
  for (const projectId of ['10011', '99999'])
    expect(problemOf(await panelOf(site).call('readPlace', { projectId, issueTypeId: null }))).toBe('mayNotCreate');
  expect(problemOf(await panelOf(site, 'outsider').call('readPlace', { projectId: '10013', issueTypeId: null }))).toBe(
    'mayNotCreate',
  );
  expect(problemOf(await panelOf(site).call('readPlace', { projectId: '10010', issueTypeId: '10001' }))).toBe(
    'mayNotCreate',
  );
});

test('sprints come with their dates and the number of issues in them, active ones first', async () => {
  const { sprints } = good(
    await panelOf(await siteWith()).call('readPlace', { projectId: '10011', issueTypeId: null }),
  );
  expect(sprints.map(({ name, state }) => [name, state])).toEqual([
    ['PAY Sprint 47', 'active'],
    ['PAY Sprint 48', 'future'],
  ]);
  expect(sprints[0]).toMatchObject({ boardName: 'PAY board', startAt: '2026-11-09T09:00:00.000Z' });
  expect(sprints[0]?.issues).toBeGreaterThan(0);
  expect(sprints[1]?.issues).toBe(0);
});

test('a project with a Kanban board, and one without any board, have the backlog only', async () => {
  const site = await siteWith();
  for (const projectId of ['10013', '10012'])
    expect(good(await panelOf(site).call('readPlace', { projectId, issueTypeId: null })).sprints).toEqual([]);
});

test('a closed sprint is not on offer, nor one of a board that this person may not see', async () => {
  const site = await siteWith((told) => {
    const [now] = Object.values(told.sprints).filter(({ boardId }) => boardId === 11);
    if (now) now.state = 'closed';
    const board = told.boards[12];
    if (board) board.projectIds = ['10013', '10010'];
    projectIn(told, 'OPS').permissions.CREATE_ISSUES = ['admin', 'responder', 'outsider'];
  });
  const seen = good(await panelOf(site).call('readPlace', usual)).sprints.map(({ name }) => name);
  expect(seen).toEqual(['PAY Sprint 47', 'OPS Sprint 24', 'PAY Sprint 48']);
});

test('who may not schedule or assign is not offered it: Jira leaves both off their screen', async () => {
  const site = await siteWith((told) => {
    const { permissions } = projectIn(told, 'OPS');
    permissions.ASSIGN_ISSUES = ['admin'];
    permissions.SCHEDULE_ISSUES = ['admin'];
  });
  const { onScreen, sprintFieldId } = good(await panelOf(site).call('readPlace', usual));
  expect(onScreen).toContain('priority');
  expect(onScreen.filter((id) => id === 'assignee' || id === 'duedate')).toEqual([]);
  expect(sprintFieldId).toBeNull();
});

test('priorities are those of the project’s own scheme, in its order, whatever they are called', async () => {
  const site = await siteWith((told) => {
    for (const [id, name] of [
      ['71', 'Sofort'],
      ['72', 'Bald'],
      ['73', 'Irgendwann'],
    ] as const)
      told.priorities[id] = { id, name, description: '', color: '#707070', isDefault: false };
    projectIn(told, 'OPS').priorityIds = ['71', '72', '73'];
    const field = told.fields['priority'];
    if (field) field.name = 'Priorität';
  });
  const { priorities } = good(await panelOf(site).call('readPlace', usual));
  expect(priorities.map(({ name }) => name)).toEqual(['Sofort', 'Bald', 'Irgendwann']);
});

test('what a create screen lacks can be told from what it has', async () => {
  const place = good(await panelOf(await siteWith()).call('readPlace', { projectId: '10011', issueTypeId: null }));
  expect(place.sprintFieldId).toBeNull();
  expect(place.onScreen).not.toContain('duedate');
  expect(place.onScreen).toContain('priority');
  expect(place.fields.find(({ id }) => id === 'fixVersions')?.options.map(({ name }) => name)).toEqual([
    '2026.46',
    '2026.47',
  ]);
});

test('the sprint’s field is found by what it is, not by its number or name', async () => {
  const site = await siteWith((told) => {
    const sprint = told.fields[wellKnown.sprint];
    if (sprint) sprint.name = 'Durchgang';
  });
  expect(good(await panelOf(site).call('readPlace', usual)).sprintFieldId).toBe(wellKnown.sprint);
});

test('owners are those of the project asked about, one of them by account', async () => {
  const site = await siteWith();
  const panel = panelOf(site);
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
  const site = await siteWith((told) => {
    const tomasz = Object.values(told.users).find(({ displayName }) => displayName === 'Tomasz Zieliński');
    if (tomasz) tomasz.active = false;
  });
  const tomasz = site.users.find(({ displayName }) => displayName === 'Tomasz Zieliński');
  const [person] = good(await panelOf(site).call('readPeople', { accountIds: [tomasz?.accountId ?? ''] }));
  expect(person).toMatchObject({ name: 'Tomasz Zieliński', active: false });
});
