import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { action, button, field, openEvent, piece, whenSaved } from './curating';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';
import { looks } from './looks';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

const decision = 'Decision: roll back';
const card = (page: Page) => panelFrame(page).getByRole('region', { name: /^A question about/ });
/** In the field one types in; saved words have lines of their own. */
const underlined = (page: Page) => panelFrame(page).locator('form [data-finding]');

test('a first note: its words are asked about as they are typed, changed at one key, and left alone with a reason', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  await openEvent(page, decision);
  await action(page, 'Note').click();
  const note = field(page, 'In your words');
  await note.pressSequentially('The root cause was the pool. Nobody noticed it.');
  await underlined(page).filter({ hasText: 'The root cause was' }).waitFor();
  const height = (await note.boundingBox())?.height;

  await note.press('Control+.');
  await card(page).getByText('Names one cause').waitFor();
  await card(page).getByText('1 of 2').waitFor();
  await page.keyboard.press('Enter');
  await card(page).getByText('“Nobody noticed”').waitFor();
  expect(await note.inputValue()).toBe('One contributing factor was the pool. Nobody noticed it.');
  expect((await note.boundingBox())?.height).toBe(height);

  await card(page).getByRole('button', { name: 'Ignore for good…' }).click();
  await page.keyboard.type('All eleven who were on call were asked');
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'detached' });
  expect(await underlined(page).count()).toBe(0);
  expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await note.inputValue()).toBe('The root cause was the pool. Nobody noticed it.');
  await page.keyboard.press('Control+Enter');
  await piece(page, 'note').waitFor();
  await whenSaved(page);

  await page.reload();
  await action(page, 'Your view').click();
  await field(page, 'In your words').fill('Nobody noticed it. By then the team should have failed over.');
  await underlined(page).first().waitFor();
  expect(await underlined(page).allTextContents()).toEqual(['team should have failed']);
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

test('a click on what is underlined opens its card, and typing goes on', async () => {
  const { page, close } = await world.openPanel('responder');
  await openEvent(page, decision);
  await action(page, 'Note').click();
  const note = field(page, 'In your words');
  await note.fill('Nobody noticed');
  const line = await underlined(page).first().boundingBox();
  if (!line) throw new Error('Nothing is underlined.');
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
  await card(page).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' it, and that is plain.');
  expect(await note.inputValue()).toBe('Nobody noticed it, and that is plain.');
  await button(page, 'Close the question').click();
  await card(page).waitFor({ state: 'detached' });
  await close();
});

test('the lines stand under their words, however long the text and however far it is scrolled', async () => {
  const { page, close } = await world.openPanel('responder', { width: 700 });
  await openEvent(page, decision);
  await action(page, 'Note').click();
  const note = field(page, 'In your words');
  await note.fill(
    Array.from({ length: 40 }, (_, at) => `Line ${at} of a long note that goes on beyond its edge.`).join('\n'),
  );
  await note.press('Control+End');
  await page.keyboard.type('\nNobody noticed it.');
  await underlined(page).first().waitFor();
  const heights = await note.evaluate((one) => {
    const mirror = one.parentElement?.querySelector('[aria-hidden] + [aria-hidden]');
    return [one.scrollTop, mirror?.scrollTop, one.clientWidth, mirror?.clientWidth];
  });
  expect(heights[0]).toBeGreaterThan(0);
  expect(heights[1]).toBe(heights[0]);
  expect(heights[3]).toBe(heights[2]);
  await close();
});

test.each(looks)('the card is accessible and fits in $colorMode, $width px wide', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  await openEvent(page, decision);
  await action(page, 'Note').click();
  await field(page, 'In your words').fill('The root cause was the pool. Nobody noticed it.');
  await underlined(page).first().waitFor();
  await field(page, 'In your words').press('Control+.');
  await card(page).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await card(page).getByRole('button', { name: 'Ignore for good…' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await panelFrame(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});
