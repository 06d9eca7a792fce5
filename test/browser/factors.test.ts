import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { analysis, beginReview } from './analysing';
import { action, button, field, openEvent } from './curating';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

const node = (page: Page, statement: string) =>
  panelFrame(page).getByRole('button', { name: new RegExp(`^${statement}`) });

/** Writes a factor with the keyboard alone, from the button that adds one. */
async function addByKeyboard(page: Page, statement: string, [relation, category]: readonly [string, string]) {
  await button(page, 'Add factor').press('Enter');
  const sentence = field(page, 'In one sentence');
  await sentence.waitFor();
  await sentence.pressSequentially(statement);
  await field(page, 'What it did').selectOption({ label: relation });
  await field(page, 'Where it lies').selectOption({ label: category });
  await sentence.press('Control+Enter');
  await panelFrame(page)
    .getByRole('region', { name: `Contributing factor: ${statement}` })
    .waitFor();
}

test('three factors by keyboard, seen as a network, a fishbone and a list, with evidence; a reload keeps them', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { height: 1_400 });
  await beginReview(page);
  await button(page, 'Add factor').waitFor();
  await addByKeyboard(page, 'The standby pool stayed at 20 connections', ['Made possible', 'Design']);
  await addByKeyboard(page, 'The failover notice went to another channel', ['Delayed detection', 'Information']);
  await addByKeyboard(page, 'One responder covered two services', ['Worsened', 'People’s load and knowledge']);
  await panelFrame(page).getByText('3 factors, 3 links, 0 supported by evidence').waitFor();

  await panelFrame(page).locator('[data-factor][aria-expanded="true"]').press('ArrowUp');
  await panelFrame(page).locator('[data-factor]:focus').press('Enter');
  await button(page, 'Pick evidence for it').press('Enter');
  await field(page, 'Find an event by its words, ticket or time').pressSequentially('roll back');
  const found = panelFrame(page)
    .getByRole('button', { pressed: false })
    .filter({ hasText: /roll back/i })
    .first();
  await found.press('Enter');
  await button(page, 'Done').press('Enter');
  await panelFrame(page).getByText('3 factors, 3 links, 1 supported by evidence').waitFor();
  await analysis(page).saved.waitFor();

  await page.reload();
  await panelFrame(page).getByText('3 factors, 3 links, 1 supported by evidence').waitFor();
  for (const look of ['Network', 'Fishbone', 'List']) {
    await button(page, look).click();
    await node(page, 'The standby pool stayed').waitFor();
    expect(await panelFrame(page).locator('[data-factor]').count()).toBe(3);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  expect(await world.policyReports()).toEqual([]);
  await close();
});

test('an event becomes a factor in one step; what is saved as a picture is a valid file with all of it', async () => {
  const { page, complaints, close } = await world.openPanel('responder', { colorMode: 'dark', height: 1_400 });
  await openEvent(page, 'Decision: roll back');
  await action(page, 'Contributing factor').click();
  await analysis(page).saved.waitFor();
  await beginReview(page);
  await node(page, '“Decision: roll back').click();
  await button(page, 'Edit').last().click();
  await field(page, 'In one sentence').fill('A rollback <was> quick & could be undone');
  await button(page, 'Keep factor').click();
  await node(page, 'A rollback').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const look of ['Network', 'Fishbone']) {
    await button(page, look).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as SVG').click()]);
    expect(download.suggestedFilename()).toMatch(/contributing factors, (network|fishbone)\.svg$/);
    const file = await readFile(await download.path(), 'utf8');
    const told = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml');
      return root.querySelector('parsererror') ? 'not XML' : (root.documentElement.textContent ?? '');
    }, file);
    expect(told.replaceAll(/\s+/g, ' ')).toContain('A rollback <was> quick & could be undone');
    expect(file).not.toContain('var(');
  }
  expect(complaints).toEqual([]);
  await close();
});
