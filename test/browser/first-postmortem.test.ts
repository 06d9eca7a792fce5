import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { analysis, beginReview, openAnalysis, openSection } from './analysing';
import { panelFrame, tab } from './panel';
import { createWorld, type World } from './world';
import { looks } from './looks';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

/** Presses Tab until that has the focus. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  const focused = panelFrame(page).locator(':focus');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused.and(what).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Sixty presses of Tab do not lead there.');
}

const answers = [
  'EU cards were declined for a good part of the night, until the pool was made larger.',
  'The on-call channel had everybody in it within minutes.',
  'Two boards told different stories, and both looked right.',
  'A resize in March, a failover by itself, and a board that read the old primary.',
  'The standby takes its settings from another repository.',
];

test('a newcomer answers the light review with the keyboard alone, and finds all of it after a reload', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const { keyboard } = page;
  const at = analysis(page);
  await tabTo(page, tab(page, /^Timeline/));
  await keyboard.press('ArrowRight');
  await at.start.waitFor();
  await tabTo(page, at.depth.and(panelFrame(page).locator(':checked')));
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await tabTo(page, at.start);
  await keyboard.press('Enter');
  await tabTo(page, at.read);
  await keyboard.press('Enter');
  for (const [index, answer] of answers.entries()) {
    await tabTo(page, at.answer);
    await keyboard.type(answer);
    await tab(page, new RegExp(`${index + 1} of 5`)).waitFor();
    if (index === answers.length - 1) break;
    await tabTo(page, at.goOn);
    await keyboard.press('Enter');
  }
  await at.saved.waitFor();
  await page.reload();
  await tab(page, /^Analysis 5 of 5/).waitFor();
  await at.section('Summary').click();
  await at.answer.filter({ hasText: 'EU cards were declined' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a section is left out with a reason that a reader sees, and comes back with its words', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const at = await beginReview(page);
  await openSection(page, 'Where we got lucky');
  await at.answer.fill('The failover came after the shops had closed.');
  await at.tools.click();
  await at.button('Leave out').click();
  await panelFrame(page).getByLabel('Reason').fill('Told under what went well');
  await panelFrame(page).getByRole('form').getByRole('button', { name: 'Leave out' }).click();
  await at.saved.waitFor();

  const reader = await world.openPanel('reader');
  await openAnalysis(reader.page);
  await openSection(reader.page, 'Where we got lucky');
  await panelFrame(reader.page).getByText('Left out: Told under what went well').waitFor();
  expect(await analysis(reader.page).answer.count()).toBe(0);
  await reader.close();

  await at.button('Put back').click();
  await at.answer.filter({ hasText: 'after the shops had closed' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a section can be linked, and a reload stays in it', async () => {
  const { page, close } = await world.openPanel('responder');
  await beginReview(page);
  await openSection(page, 'Lessons, surprises');
  await page.reload();
  await panelFrame(page).getByRole('heading', { name: 'Lessons, surprises', level: 2 }).waitFor();
  await close();
});

test.each(looks)('it is accessible and fits in $colorMode, $width px wide', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  const at = await openAnalysis(page);
  await at.start.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await beginReview(page);
  for (const name of ['Impact', 'Response', 'Readiness']) {
    await openSection(page, name);
    await at.answer.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

const sidewaysOverflow = (page: Page): Promise<number> =>
  panelFrame(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
