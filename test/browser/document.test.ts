import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { button, field } from './curating';
import { panelFrame, tab } from './panel';
import { tellReview } from './told-review';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
  await tellReview(world.host, world.person('responder').accountId);
});
afterAll(() => world.close());

const document = (page: Page) => panelFrame(page).getByRole('article', { name: 'The document' });
const forReaders = (page: Page, name: string): Promise<void> =>
  panelFrame(page).getByRole('radio', { name, exact: true }).check();

async function openDocument(page: Page): Promise<void> {
  await tab(page, 'Review').click();
  await document(page).waitFor();
}

test('engineers read all of it, leaders half a page, and a printer gets neither controls nor frame', async () => {
  const { page, complaints, close } = await world.openPanel('reader', { width: 700 });
  await openDocument(page);
  for (const name of ['What stood out', 'Contributing factors', 'Follow-ups'])
    await document(page).getByRole('heading', { name, exact: true }).waitFor();
  await document(page).getByText('Names are shown as roles.').waitFor();
  await document(page)
    .getByText(
      'Two things came together: the standby accepted too few connections; and Notices reached one of three teams.',
    )
    .waitFor();
  await document(page)
    .getByText(/Times in UTC\. 14 of \d+ events shown/)
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  expect(await panelFrame(page).getByRole('tablist').isVisible()).toBe(false);
  expect(await button(page, 'Print').isVisible()).toBe(false);
  expect(await document(page).locator('svg').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await forReaders(page, 'Leaders');
  await document(page).getByRole('heading', { name: 'What stood out' }).waitFor({ state: 'detached' });
  await document(page).getByText('Share one setting for connections').waitFor();
  await page.reload();
  await document(page).getByText('Two things came together').waitFor();
  expect(await document(page).getByRole('heading', { name: 'What stood out' }).count()).toBe(0);

  await button(page, 'Export').click();
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Markdown').click()]);
  expect(file.suggestedFilename()).toBe('OPS-88 postmortem.md');
  expect(complaints).toEqual([]);
  await close();
});

test('a message to customers is begun from the review, its finds are decided, and a reason stands for the rest', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { colorMode: 'dark', width: 360 });
  await openDocument(page);
  await forReaders(page, 'Customers');
  const find = (kind: string) => panelFrame(page).locator(`[data-find="${kind}"]`);
  await find('host').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await find('email').getByRole('button', { name: 'Write “an e-mail address” instead' }).click();
  await find('email').waitFor({ state: 'detached' });
  await button(page, 'Ready to go out').click();
  await field(page, 'Reason').fill('Customers know that machine');
  await panelFrame(page).getByRole('form').getByRole('button', { name: 'Ready to go out' }).click();
  await panelFrame(page).getByText('Not everything was looked at: Customers know that machine').waitFor();

  const reader = await world.openPanel('reader');
  await openDocument(reader.page);
  await forReaders(reader.page, 'Customers');
  await document(reader.page)
    .getByText(/Write to an e-mail address or see payments-db-1/)
    .waitFor();
  expect(complaints).toEqual([]);
  await reader.close();
  await close();
});
