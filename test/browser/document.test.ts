import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { button, field } from './curating';
import { panelFrame, tab } from './panel';
import { publishReview, tellReview, writeTexts } from './told-review';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
  await tellReview(world.host, world.person('responder').accountId);
});
afterAll(() => world.close());

const document = (page: Page) => panelFrame(page).getByRole('article', { name: 'The document' });
const luck = 'What helped that was no part of any plan: the hour, a chance look, somebody being there?';
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
  expect(await document(page).locator('svg').first().isVisible()).toBe(true);
  const controls = /^(Show|See|Copy|Export|Print|Prepare|Open|People|\d+ events? before)/;
  expect(await panelFrame(page).getByRole('button', { name: controls }).count()).toBe(0);
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
  const told = await readFile(await file.path(), 'utf8');
  for (const { displayName } of world.host.users) expect(told).not.toContain(displayName);
  expect(complaints).toEqual([]);
  await close();
});

test('whoever comes by the link to the document is at it', async () => {
  const address = new URL(world.host.pageUrl);
  address.searchParams.set('pm-document', 'leaders');
  const { page, complaints, close } = await visit(world.browser, address.href, { height: 500 });
  const title = document(page).getByRole('heading', { name: 'EU card payments declined' });
  await title.and(panelFrame(page).locator(':focus')).waitFor();
  await document(page).getByText('Two things came together').waitFor();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a published text stands as it was, its notice is sent again by a person’s word, and a file of it is read back', async () => {
  const { host } = world;
  const [noor, colleague] = host.users.filter(({ role }) => role === 'responder');
  if (!noor || !colleague) throw new Error('The story has too few responders.');
  host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*/notify', drop: 'response' });
  await publishReview(host, noor.accountId, colleague.accountId);
  host.faults.clear();
  // Whoever was at it cannot be at it any more.
  host.clock.advance(60_000);
  await writeTexts(host, noor.accountId, { 'lessons/surprised': 'That the standby had a pool of its own.' });

  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  const frame = panelFrame(page);
  await openDocument(page);
  await document(page).getByText('approved by').waitFor();
  await frame.getByText('Jira did not answer when watchers and participants were told').waitFor();
  await button(page, 'Tell them again').click();
  await frame.getByText('Watchers and participants were told.').waitFor();
  await button(page, '1 thing has changed since it was published').click();
  await frame.getByText('That the standby had a pool of its own.').waitFor();
  expect(await document(page).getByText('That the standby had a pool of its own.').count()).toBe(0);

  await button(page, 'Export').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'JSON').click()]);
  const file = await readFile(await download.path(), 'utf8');
  await button(page, 'Read a file back').click();
  await field(page, 'Or paste what is in it').fill(file.slice(0, -100));
  await button(page, 'Read it').click();
  await frame.getByText('The end of this file is missing').waitFor();
  const answer = {
    asks: luck,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It was a quiet hour.' }] }],
  };
  const told = JSON.parse(file) as { sections: object[] };
  told.sections.push({ id: 'lucky', title: null, leftOut: null, answers: [answer] });
  await frame
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'OPS-88.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(told)) });
  await frame.getByRole('heading', { name: 'Read from OPS-88.json' }).waitFor();
  await document(page).getByText('It was a quiet hour.').waitFor();
  await frame.getByText(/2 things differ from what stands here/).waitFor();
  await button(page, `Put into the draft: Where we got lucky: ${luck}`).click();
  await frame.getByText('In the draft now').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Back to the postmortem').click();
  await forReaders(page, 'As it is now');
  await document(page).getByText('It was a quiet hour.').waitFor();
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
