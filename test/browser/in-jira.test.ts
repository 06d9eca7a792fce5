import type { Locator, Page } from 'playwright-core';
import { putFollowUp } from '../forge/follow-ups';
import { accessibilityFaults } from './accessibility';
import { jiraOf } from './jira-of';
import { looks } from './looks';
import { panelFrame, tab } from './panel';
import { visit } from './visit';
import { createWorld, type World } from './world';

let world: World;
let keys: readonly string[];

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
  const made = [
    await putFollowUp(world.host, 'PAY', { summary: 'Set the standby’s pool from the same source as the primary’s' }),
    await putFollowUp(world.host, 'PAY', { summary: 'Add a test that runs checkout against the standby' }),
    await putFollowUp(world.host, 'OPS', { summary: 'Send failover notices to every on-call channel' }),
  ];
  keys = made.map(({ key }) => key);
  const jira = jiraOf(world.host, world.person('admin').email);
  await jira(`/rest/api/3/issue/${keys[2]}`, { method: 'PUT', body: { fields: { duedate: '2026-11-16' } } });
}, 120_000);

afterAll(() => world.close());

const row = (page: Page, key = ''): Locator => panelFrame(page).locator(`[data-follow-up="${key}"]`);

async function openInJira(page: Page): Promise<void> {
  await tab(page, /^Follow-ups/).click();
  await panelFrame(page).locator('[data-live]').waitFor();
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await panelFrame(page).locator(':focus').and(what).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Sixty presses of Tab do not lead there.');
}

const box = (page: Page, key = ''): Locator => panelFrame(page).getByRole('checkbox', { name: `Select ${key}` });
const button = (page: Page, name: string | RegExp): Locator => panelFrame(page).getByRole('button', { name });

test('a product manager puts two follow-ups into the next sprint by keyboard, and finds them there in Jira', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  await openInJira(page);
  await row(page, keys[2]).getByText('2 days over').waitFor();
  for (const key of keys.slice(0, 2)) {
    await tabTo(page, box(page, key));
    await page.keyboard.press('Space');
  }
  await panelFrame(page).getByRole('group', { name: '2 selected' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  const move = button(page, 'Move to sprint');
  for (let presses = 0; (await move.and(panelFrame(page).locator(':focus')).count()) === 0; presses += 1) {
    if (presses === 60) throw new Error('Sixty presses of Shift and Tab do not lead to the button.');
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await panelFrame(page).getByRole('combobox').and(panelFrame(page).locator(':focus')).waitFor();
  await page.keyboard.press('ArrowDown');
  const option = panelFrame(page).getByRole('option', { name: /^PAY Sprint 48/ });
  await option.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panelFrame(page).getByText('2 follow-ups: now in PAY Sprint 48.', { exact: true }).first().waitFor();
  for (const key of keys.slice(0, 2)) await row(page, key).getByText('PAY Sprint 48').waitFor();
  await move.and(panelFrame(page).locator(':focus')).waitFor();
  expect(complaints).toEqual([]);
  await close();

  const jira = await visit(world.browser, new URL('/jira/projects/PAY/backlog', world.host.pageUrl).href);
  const sprint = jira.page.getByRole('region', { name: /PAY Sprint 48/ });
  for (const key of keys.slice(0, 2)) await sprint.getByRole('link', { name: key }).first().waitFor();
  await jira.close();
});

test('what was changed is set back, and a lost answer leaves the truth on the screen', async () => {
  const { host } = world;
  const { page, close } = await world.openPanel('responder', { width: 700 });
  await openInJira(page);
  const due = row(page, keys[1]).getByRole('button', { name: /Change due/ });
  await due.click();
  await panelFrame(page).getByLabel('Day', { exact: true }).fill('11 Dec');
  await button(page, 'Set the day').click();
  await row(page, keys[1]).getByText('Fri 11 Dec').waitFor();
  await button(page, 'Undo').click();
  await row(page, keys[1]).getByText('No date').waitFor();

  host.faults.add({ target: 'jira', method: 'PUT', path: `/rest/api/3/issue`, drop: 'response' });
  await due.click();
  await panelFrame(page).getByLabel('Day', { exact: true }).fill('2026-12-18');
  await button(page, 'Set the day').click();
  await row(page, keys[1]).getByText('Fri 18 Dec').waitFor();
  await row(page, keys[1])
    .getByText(/Jira did not answer/)
    .waitFor();
  host.faults.clear();
  await close();
});

test.each(looks)('is accessible in $colorMode, $width px wide, and fits', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  await openInJira(page);
  await box(page, keys[0]).check();
  await row(page, keys[0])
    .getByRole('button', { name: /agreed/ })
    .click();
  await panelFrame(page).getByRole('group', { name: 'Agreement' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Move to sprint').click();
  await panelFrame(page).getByRole('combobox').and(panelFrame(page).locator(':focus')).waitFor();
  await page.keyboard.press('ArrowDown');
  await panelFrame(page).getByRole('option', { name: 'Backlog' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const html = panelFrame(page).locator('html');
  expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

test('a reader who may only browse sees all of it and no control', async () => {
  const { page, close } = await world.openPanel('reader', { width: 700 });
  await openInJira(page);
  await row(page, keys[0]).getByText('PAY Sprint 48').waitFor();
  expect(await panelFrame(page).getByRole('checkbox').count()).toBe(0);
  expect(await button(page, /^.*Change (owner|priority|due|sprint) of/).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('a month after it was closed the panel asks whether it worked, and keeps the answer', async () => {
  const { host } = world;
  const jira = jiraOf(host, world.person('admin').email);
  const address = `/rest/api/3/issue/${keys[2]}/transitions`;
  type Ways = { transitions: { id: string; to: { statusCategory: { key: string } } }[] };
  const { transitions } = await jira<Ways>(address);
  const id = transitions.find(({ to }) => to.statusCategory.key === 'done')?.id;
  await jira(address, { method: 'POST', body: { transition: { id } } });
  host.clock.advance(31 * 86_400_000);
  const { page, complaints, close } = await world.openPanel('responder', { width: 700 });
  await openInJira(page);
  const card = panelFrame(page).locator(`[data-asks="${keys[2]}:30"]`);
  await card.getByRole('radio', { name: 'Partly' }).check();
  await card.getByLabel('What did you see since?').fill('It fired once, late');
  expect(await accessibilityFaults(page)).toEqual([]);
  await card.getByRole('button', { name: 'Keep' }).click();
  await row(page, keys[2]).getByText('It worked in part (after 30 days)').waitFor();
  await panelFrame(page).locator('[data-saved="saved"]').waitFor();
  await page.reload();
  await openInJira(page);
  await row(page, keys[2]).getByText('It worked in part (after 30 days)').waitFor();
  expect(await card.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
