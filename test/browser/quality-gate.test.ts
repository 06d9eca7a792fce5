import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { field, whenSaved } from './curating';
import { commitNow, openIdeas, rowsInJira } from './idea-panel';
import { jiraOf } from './jira-of';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

/** Resolves when the gate judges these letters as met, and the others as not. */
const whenMet = async (page: Page, ...letters: readonly string[]): Promise<void> => {
  for (const letter of ['actionable', 'specific', 'bounded'])
    await panelFrame(page)
      .locator(`[data-letter="${letter}"][data-met="${letters.includes(letter)}"]`)
      .waitFor();
};

const button = (page: Page, name: string): Locator => panelFrame(page).getByRole('button', { name });

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await panelFrame(page).locator(':focus').and(what).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Twenty presses of Tab do not lead there.');
}

/** The text of the created issue's description. */
async function descriptionOf(page: Page, summary: string): Promise<string> {
  const row = rowsInJira(page).filter({ hasText: summary });
  await row.waitFor();
  const key = (await row.getAttribute('data-follow-up')) ?? '';
  const jira = jiraOf(world.host, world.person('responder').email);
  const issue = await jira<{ fields: { description: unknown } }>(`/rest/api/3/issue/${key}`);
  return JSON.stringify(issue.fields.description);
}

describe('the quality gate, as one types', () => {
  test('words are taken by keyboard: the ones nobody else knows wait to be typed over', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    const panel = await openIdeas(page);
    await panel.add.press('Enter');
    await panelFrame(page).locator(':focus').and(panel.what).waitFor();
    await page.keyboard.type('Improve alerting');
    await whenMet(page, 'actionable');
    await panelFrame(page).getByRole('status').filter({ hasText: 'Not yet specific, not yet bounded' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const use = button(page, 'Use these words');
    await use.waitFor();
    await tabTo(page, use);
    await page.keyboard.press('Enter');
    await panelFrame(page).locator(':focus').and(panel.what).waitFor();
    expect(await panel.what.inputValue()).toBe('Add an alert for when … of … exceeds …');
    await page.keyboard.type('consumer lag');
    expect(await panel.what.inputValue()).toBe('Add an alert for when consumer lag of … exceeds …');
    await panel.what.fill('Add an alert for when consumer lag of the card queue exceeds 2 min');
    await whenMet(page, 'actionable', 'specific', 'bounded');
    await panelFrame(page).getByRole('status').filter({ hasText: 'Actionable, specific and bounded.' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('own words stay: they are created as they are, with the reason given', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    const what = 'Improve the retries of the card client';
    const panel = await openIdeas(page);
    await panel.add.click();
    await panel.what.fill(what);
    await whenMet(page, 'actionable', 'specific');
    await commitNow(page, { asItIs: 'The epic names the measure.' });
    await whenSaved(page);
    await panel.button('Create in Jira').click();
    expect(await descriptionOf(page, what)).toContain('The epic names the measure.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('saying when it is done bounds it, and goes into the issue', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    const what = 'Improve the error message of the card form';
    const panel = await openIdeas(page);
    await panel.add.click();
    await panel.what.fill(what);
    await whenMet(page, 'actionable', 'specific');
    await field(page, 'Done when').fill('It names the field, in staging.');
    await whenMet(page, 'actionable', 'specific', 'bounded');
    await commitNow(page);
    await whenSaved(page);
    await panel.button('Create in Jira').click();
    expect(await descriptionOf(page, what)).toContain('It names the field, in staging.');
    expect(complaints).toEqual([]);
    await close();
  });
});
