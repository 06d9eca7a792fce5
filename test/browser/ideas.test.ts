import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { beginReview } from './analysing';
import { action, button, field, openEvent, whenSaved } from './curating';
import { addIdea, openIdeas } from './idea-panel';
import { looks } from './looks';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

const decision = 'Decision: roll back';
const alerting = 'Add alerting for standby pool use above 80 %';

test('where an idea came from leads back there', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  await openEvent(page, decision);
  await action(page, 'A signal we wish we had').click();
  const panel = await openIdeas(page);
  await panel.button('Kind, aim, size, trade-off').click();
  expect(await field(page, 'Stage it addresses').inputValue()).toBe('detection');
  expect(await field(page, 'Aim').inputValue()).toBe('detect');
  await panel.button(/^From \d\d:\d\d UTC, .*open it in the timeline$/).click();
  await panelFrame(page).locator('[data-event-id]:focus-within').filter({ hasText: decision }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('to whom the event is withheld, an idea caught there says no more than that', async () => {
  const { page, close } = await world.openPanel('responder');
  await openEvent(page, 'Amounts, shops and cards look like every other night');
  await action(page, 'Catch an idea').click();
  const panel = await openIdeas(page);
  await panel.what.fill('Show the number of cards seen more than four times');
  await panel.what.blur();
  await whenSaved(page);
  await close();
  const outsider = await world.openPanel('outsider');
  const told = await openIdeas(outsider.page);
  await told
    .idea('Show the number of cards')
    .getByText(/^From a withheld event/)
    .waitFor();
  await told.line('Show the number of cards').click();
  await panelFrame(outsider.page).getByText('From an event in a ticket that Jira does not show you').waitFor();
  await outsider.close();
});

test('a factor has its ideas, and says which they are', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { height: 1_400 });
  await beginReview(page);
  const statement = 'The standby pool stayed at 20 connections';
  await button(page, 'Add factor').click();
  await field(page, 'In one sentence').fill(statement);
  await field(page, 'In one sentence').press('Control+Enter');
  const card = panelFrame(page).getByRole('region', { name: `Contributing factor: ${statement}` });
  await card.getByRole('button', { name: 'Catch an idea' }).click();
  const panel = await openIdeas(page);
  await panel.what.fill(alerting);
  await panel.button(`From the factor “${statement}”: open it in the analysis`).click();
  await card.getByText(`${alerting} (an idea so far)`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each(looks)('it is accessible and fits in $colorMode, $width px wide', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  const panel = await openIdeas(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await addIdea(page, 'Improve alerting');
  await addIdea(page, alerting);
  await panel.line(alerting).click();
  await panel.button('Kind, aim, size, trade-off').click();
  await panel.commit.click();
  await panel.button('Due: choose in a calendar').click();
  await panelFrame(page).getByRole('grid').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel.button('Cancel').click();
  await panel.button('Decline with a reason').click();
  await field(page, 'Reason').fill('Another team has it already.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await field(page, 'Reason').press('Control+Enter');
  await panel
    .group('Declined')
    .getByRole('button', { name: /^Declined/ })
    .click();
  await panel.line(alerting).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

const sidewaysOverflow = (page: Page): Promise<number> =>
  panelFrame(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
