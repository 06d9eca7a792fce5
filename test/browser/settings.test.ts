import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { panelFrame } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await createWorld({ story: 'payment-outage' })));
afterAll(() => world.close());

const settingsOf = async (role: 'admin' | 'responder', colorMode: 'light' | 'dark' = 'light') => {
  const url = new URL('/jira/projects/OPS/settings/apps/postmortem-settings', world.host.pageUrl);
  url.searchParams.set('as', world.person(role).accountId);
  url.searchParams.set('colorMode', colorMode);
  return visit(world.browser, url.href, {
    width: colorMode === 'dark' ? 400 : 1000,
    colorMode,
    expected: /403|Failed to load resource/,
  });
};
const field = (page: Page, label: string | RegExp) => panelFrame(page).getByLabel(label);
const save = (page: Page) => panelFrame(page).getByRole('button', { name: 'Save', exact: true }).click();

test('an administrator sets when reviews are due, is told what would be right, and others are refused', async () => {
  const { page, complaints } = await settingsOf('admin');
  await panelFrame(page)
    .getByRole('heading', { name: /^Postmortems in / })
    .waitFor();
  await field(page, 'Time zone').fill('Europe/Atlantis');
  await field(page, /^Days, where the severity/)
    .first()
    .fill('4');
  await save(page);
  await panelFrame(page)
    .getByText(/is no time zone\. Write one like/)
    .waitFor();
  await field(page, 'Time zone').fill('Europe/Paris');
  await save(page);
  await panelFrame(page).getByRole('status').getByText('Saved').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);

  const panel = await world.openPanel('responder', { width: 700 });
  await panelFrame(panel.page).getByText('Due Sun 22 Nov 2026').waitFor();

  const dark = await settingsOf('admin', 'dark');
  await field(dark.page, 'Time zone').waitFor();
  expect(await field(dark.page, 'Time zone').inputValue()).toBe('Europe/Paris');
  expect(await accessibilityFaults(dark.page)).toEqual([]);

  const other = await settingsOf('responder');
  await other.page.getByText('You do not have permission to administer this project.').waitFor();
});
