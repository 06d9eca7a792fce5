import { accessibilityFaults } from './accessibility';
import { jiraOf } from './jira-of';
import { firstEventRow, panelFrame } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

test.each(['light', 'dark'] as const)('the issue with the panel in it is accessible in %s', async (colorMode) => {
  const { page, complaints, close } = await visit(world.browser, world.host.pageUrl, { colorMode });
  await firstEventRow(page).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

test('what another person changes in Jira is on the page at once, and in the panel with its next reading', async () => {
  const { page, complaints, close } = await visit(world.browser, world.host.pageUrl);
  await firstEventRow(page).waitFor();
  const ask = jiraOf(world.host, world.person('admin').email);
  const summary = 'EU card payments declined for two hours';
  await ask(`/rest/api/3/issue/${world.host.incident}`, { method: 'PUT', body: { fields: { summary } } });
  await page.getByRole('heading', { name: summary }).waitFor();
  await panelFrame(page).getByRole('button', { name: 'Refresh' }).click();
  await panelFrame(page).getByRole('button', { name: 'Search and jump' }).click();
  await panelFrame(page).getByRole('searchbox').fill('for two hours');
  await firstEventRow(page).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
