import type { Page } from 'playwright-core';
import { action, field, openAsColleague, openEvent, whenSaved } from './curating';
import { addIdea, openIdeas, pickIn, segment } from './idea-panel';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

const HOUR_MS = 3_600_000;
const decision = 'Decision: roll back';
const alerting = 'Add alerting for standby pool use above 80 %';

const doneWhen = (page: Page) =>
  panelFrame(page)
    .locator('[data-idea]')
    .getByLabel('Done when', { exact: true })
    .and(panelFrame(page).locator('input'));

/** A day goes by, and the incident is read again. */
async function letRest(page: Page): Promise<void> {
  await whenSaved(page);
  world.host.clock.advance(25 * HOUR_MS);
  await page.reload();
}

test('an incident commander catches an idea at an event, lets it rest, commits to it and gives it to somebody', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  await openEvent(page, decision);
  await action(page, 'Catch an idea').click();
  await action(page, 'Undo: idea').waitFor();
  const panel = await openIdeas(page);
  await panel.what.fill(alerting);
  await panel.commit.click();
  const early = field(page, /What makes it right to commit now/);
  await panelFrame(page).getByRole('form', { name: 'Before it is agreed' }).waitFor();
  await early.press('Control+Enter');
  await panelFrame(page).getByText('A few words are needed here.').waitFor();
  await early.press('Escape');
  await letRest(page);

  await panel
    .idea(alerting)
    .getByText(/^Ready to commit since/)
    .waitFor();
  await segment(page, 'Impact', 'High').check();
  await segment(page, 'Urgency', 'High').check();
  await panel.commit.click();
  await panel.button('Commit without an owner').click();
  const row = panel.group('Committed').locator('[data-idea]').filter({ hasText: alerting });
  await row.getByText(/due \w{3} \d+ \w{3} \d{4}/).waitFor();
  await panelFrame(page).getByText('One commitment has no owner yet.').waitFor();

  await panel.button(`Look at it: ${alerting}`).click();
  await pickIn(page, 'Owner', 'Tomasz Zieliński');
  await panelFrame(page).locator('[data-guard-rail="noOwner"]').waitFor({ state: 'detached' });
  await whenSaved(page);
  await field(page, 'What').press('Escape');
  await page.reload();
  await row.getByText('Owner: Tomasz Zieliński').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('an idea is declined with a reason, which a reader sees, and comes back with its words', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const panel = await openIdeas(page);
  await addIdea(page, 'Rewrite the card client in another language');
  await panel.line('Rewrite the card client').click();
  await panel.button('Decline with a reason').click();
  await field(page, 'Reason').press('Control+Enter');
  await panelFrame(page).getByText('A few words are needed here.').waitFor();
  await field(page, 'Reason').fill('The client was not part of it.');
  await field(page, 'Reason').press('Control+Enter');
  await panel
    .group('Declined')
    .getByRole('button', { name: /^Declined/ })
    .click();
  await panel.idea('Declined: The client was not part of it.').waitFor();
  await whenSaved(page);

  const reader = await world.openPanel('reader');
  const told = await openIdeas(reader.page);
  await told
    .group('Declined')
    .getByRole('button', { name: /^Declined/ })
    .click();
  await told.line('Rewrite the card client').click();
  await panelFrame(reader.page).getByRole('definition').filter({ hasText: 'The client was not part of it.' }).waitFor();
  expect(await panelFrame(reader.page).getByRole('tabpanel').locator('input, textarea, select').count()).toBe(0);
  expect(await told.button('Back to ideas').count()).toBe(0);
  await reader.close();

  await panel.line('Rewrite the card client').click();
  await panel.button('Back to ideas').click();
  await panel.group('Ideas').locator('[data-idea]').filter({ hasText: 'Rewrite the card client' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('two people write one idea: different fields are joined, the same one is asked about', async () => {
  const [noor, colleague] = [await world.openPanel('responder'), await openAsColleague(world)];
  const panel = await openIdeas(noor.page);
  await addIdea(noor.page, alerting);
  await whenSaved(noor.page);
  const other = await openIdeas(colleague.page);
  await other.line(alerting).click();
  await panel.line(alerting).click();
  world.host.faults.add({ target: 'bridge', method: 'invoke', path: 'refresh', status: 500, times: 50 });
  await doneWhen(noor.page).fill('The alert has gone off once, in staging.');
  await doneWhen(noor.page).blur();
  await whenSaved(noor.page);
  await segment(colleague.page, 'Impact', 'High').check();
  await whenSaved(colleague.page);
  expect(await doneWhen(colleague.page).inputValue()).toBe('The alert has gone off once, in staging.');

  await doneWhen(noor.page).fill('It goes off within 5 min.');
  await doneWhen(noor.page).blur();
  await whenSaved(noor.page);
  await doneWhen(colleague.page).fill('It names the pool.');
  await doneWhen(colleague.page).blur();
  const clash = panelFrame(colleague.page).getByRole('group', { name: /changed the same thing meanwhile/ });
  await clash.getByText('Done when: It goes off within 5 min.').waitFor();
  await clash.getByRole('button', { name: 'Keep mine' }).click();
  await whenSaved(colleague.page);
  expect(await doneWhen(colleague.page).inputValue()).toBe('It names the pool.');
  await noor.close();
  await colleague.close();
});

test('with the keyboard alone, and over a reload, no letter and no focus is lost', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const { keyboard } = page;
  const panel = await openIdeas(page);
  await panel.add.focus();
  await keyboard.press('Enter');
  await panelFrame(page).locator('input:focus').waitFor();
  await keyboard.type(alerting);
  await page.reload();
  await panel.what.waitFor();
  expect(await panel.what.inputValue()).toBe(alerting);
  await panel.what.focus();
  await keyboard.press('Escape');
  await panel.line(alerting).and(panelFrame(page).locator(':focus')).waitFor();
  await letRest(page);
  await panel.line(alerting).focus();
  await keyboard.press('Enter');
  await panel.what.and(panelFrame(page).locator(':focus')).waitFor();
  await panel.commit.focus();
  await keyboard.press('Enter');
  await panel.button('Commit without an owner').and(panelFrame(page).locator(':focus')).waitFor();
  await keyboard.press('Enter');
  await panel.group('Committed').locator('[data-idea] :focus').waitFor();
  await panel.button('Undo').press('Enter');
  await panel.group('Ideas').locator('[data-idea] :focus').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
