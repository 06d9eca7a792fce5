import { good, type Host, panelOf } from './panel';
import { projectIn, toldSite, type ToldSite } from './told-site';

let told: ToldSite;
let host: Host;
beforeAll(async () => {
  told = await toldSite();
  host = told.host;
});
afterEach(() => told.restore());
afterAll(() => host.close());

const [PAY, SEC, NOBODYS] = ['10011', '10013', '99999'];

const named = async (role: 'reader' | 'outsider') =>
  good(await panelOf(host, role).call('readPlaceNames', { projectIds: ['', PAY, SEC, NOBODYS], sprintIds: [48, 999] }));

test('a reader is told what projects, sprints, priorities and links are called', async () => {
  const names = await named('reader');
  expect(names.projects['']).toEqual({ key: 'OPS', name: expect.any(String) });
  expect(names.projects[PAY]?.key).toBe('PAY');
  expect(Object.keys(names.projects)).not.toContain(NOBODYS);
  expect(names.sprints).toEqual([{ id: 48, name: 'PAY Sprint 48' }]);
  expect(names.priorities.map(({ name }) => name)).toContain('Highest');
  expect(names.linkTypes.map(({ outward }) => outward)).toContain('causes');
});

test('and nothing of what Jira does not show them', async () => {
  told.with((site) => {
    projectIn(site, 'PAY').permissions.BROWSE_PROJECTS = ['admin'];
  });
  const names = await named('outsider');
  expect(Object.keys(names.projects)).toEqual(['']);
  expect(names.sprints).toEqual([]);
});
