import { transcript } from '../../host/stories/payment-outage/transcript';
import { accessibilityFaults } from './accessibility';
import { button, field, whenSaved } from './curating';
import { eventRows, firstEventRow, panelFrame } from './panel';
import { createWorld, type World } from './world';
import { looks } from './looks';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

const add = /^Add [\d,]+ events?$/;

test('the chat of the night: understood, two lines put right, a reload in between, added once', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  await firstEventRow(page).waitFor();
  await button(page, 'Paste transcript').click();
  await field(page, 'What was pasted').fill(transcript);
  const lines = panelFrame(page).locator('[data-line]');
  await lines.first().waitFor();
  await button(page, add).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const bank = lines.filter({ hasText: 'looks calm' }).first();
  await bank.getByRole('button', { name: /^Correct/ }).click();
  await field(page, 'What happened').fill('looks calm, declines at 2 %');
  await button(page, 'Keep').click();
  await panelFrame(page).getByText('Corrected').waitFor();
  await lines
    .filter({ hasText: 'going offline' })
    .first()
    .getByRole('button', { name: /^Not an event/ })
    .click();
  await panelFrame(page)
    .getByText(/left out by you/)
    .waitFor();

  const words = (await button(page, add).textContent()) ?? '';
  await page.reload();
  await panelFrame(page).getByText('Corrected').waitFor();
  await panelFrame(page).getByRole('button', { name: words }).click();
  await panelFrame(page).getByRole('region', { name: 'Paste a transcript' }).waitFor({ state: 'detached' });
  await whenSaved(page);
  await button(page, 'Search and jump').click();
  await field(page, 'Search the events').fill('declines at 2 %');
  await eventRows(page).filter({ hasText: 'looks calm, declines at 2 %' }).waitFor();
  await field(page, 'Search the events').fill('');

  await button(page, 'Paste transcript').click();
  await field(page, 'What was pasted').fill(transcript);
  await panelFrame(page)
    .getByText(/are in the timeline already/)
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a machine’s thousand rows from a file go in parts and all arrive', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => {
    const at = new Date(Date.parse('2026-11-18T01:00:00Z') + index * 1_000).toISOString();
    return `${at},autoscaling step ${index}`;
  });
  const { page, close } = await world.openPanel('responder');
  await firstEventRow(page).waitFor();
  await button(page, 'Paste transcript').click();
  const buffer = Buffer.from(`time,message\n${rows.join('\n')}\n`);
  await field(page, 'Or choose a file').setInputFiles({ name: 'scaling.csv', mimeType: 'text/csv', buffer });
  await button(page, 'Add 1,000 events').click();
  await panelFrame(page).getByRole('region', { name: 'Paste a transcript' }).waitFor({ state: 'detached' });
  await whenSaved(page);
  await page.reload();
  await firstEventRow(page).waitFor();
  await button(page, 'Search and jump').click();
  await field(page, 'Search the events').fill('autoscaling step');
  await panelFrame(page)
    .getByText(/1,000 of/)
    .waitFor();
  await close();
});

test.each(looks)('pasting and adding by hand are accessible and fit in $colorMode, $width px wide', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  await firstEventRow(page).waitFor();
  await button(page, 'Add event').click();
  await field(page, 'What happened').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Paste transcript').click();
  await field(page, 'What was pasted').fill('02:14 rolling back\n25:99 what\nand some words\n02:20 <jonas> done');
  await button(page, add).waitFor();
  await button(page, /^Correct/)
    .first()
    .click();
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await panelFrame(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});
