import { accessibilityFaults } from './accessibility';
import { action, button, field, openEvent, piece, whenSaved } from './curating';
import { eventRows, firstEventRow, panelFrame } from './panel';
import { createWorld, type World } from './world';
import { looks } from './looks';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

/** The smallest picture there is: one dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const decision = 'Decision: roll back';

describe('curating the payment outage', () => {
  test('with the mouse: pinned, supported, hard, decided, hidden with a reason, and there again after a reload', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    await openEvent(page, decision);
    await action(page, 'Pin').click();
    await action(page, 'Decision').click();
    await field(page, 'Known then').fill(
      'Declines began within hours of the deploy\nThe board showed the primary healthy',
    );
    await field(page, 'What made it sensible').fill('It could be undone in minutes; a failover could not.');
    await field(page, 'Option 2').fill('Fail over to the standby');
    await button(page, 'Keep').click();
    await action(page, 'Hard moment').click();
    await field(page, /What made it so/).fill('For eight minutes nobody could tell which board was current.');
    await button(page, 'Keep').click();
    await action(page, 'Evidence').click();
    await field(page, 'Image').check();
    await field(page, 'Picture').setInputFiles({ name: 'declines.png', mimeType: 'image/png', buffer: picture });
    await panelFrame(page).getByText('declines.png is attached to the incident.').waitFor();
    await button(page, 'Keep').click();
    await piece(page, 'evidence').getByRole('img', { name: 'declines.png' }).waitFor();
    await whenSaved(page);

    await page.reload();
    await panelFrame(page).getByRole('region', { name: 'Decision' }).waitFor();
    await panelFrame(page).getByText('The board showed the primary healthy').waitFor();
    await piece(page, 'hard')
      .getByText(/which board was current/)
      .waitFor();
    await piece(page, 'evidence').getByRole('img', { name: 'declines.png' }).waitFor();

    await action(page, 'Hide').click();
    await field(page, 'In your words').fill('Told in the summary already');
    await button(page, 'Hide it').click();
    await panelFrame(page)
      .getByText(/1 is hidden with a reason/)
      .waitFor();
    expect(complaints).toEqual([]);
    expect(await world.policyReports()).toEqual([]);
    await close();
  });

  test('with the keyboard alone: a hard moment, its undoing, and the focus never lost', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    await firstEventRow(page).locator('[data-row]').focus();
    await page.keyboard.press('/');
    await panelFrame(page).locator('[type=search]:focus').waitFor();
    await page.keyboard.type(decision);
    const row = eventRows(page).filter({ hasText: decision }).first();
    await row.waitFor();
    await row.locator('[data-row]').focus();
    await page.keyboard.press('h');
    await panelFrame(page).locator('[type=radio]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nobody knew whom to call.');
    await page.keyboard.press('Control+Enter');
    await piece(page, 'hard').getByText('Nobody knew whom to call.').waitFor();
    await piece(page, 'hard').getByText('Uncertainty').waitFor();
    await panelFrame(page).locator('[data-row]:focus').waitFor();
    await page.keyboard.press('p');
    await panelFrame(page).getByText('Pinned.').first().waitFor();
    await page.keyboard.press('x');
    await field(page, 'In your words').waitFor();
    await page.keyboard.press('Escape');
    await field(page, 'In your words').waitFor({ state: 'detached' });
    await panelFrame(page).locator('[data-row]:focus').waitFor();
    await whenSaved(page);
    expect(complaints).toEqual([]);
    await close();
  });

  test('an event added by hand stands at its time, in whatever zone that was given', async () => {
    const { page, complaints, close } = await world.openPanel('responder');
    await firstEventRow(page).waitFor();
    await button(page, 'Add event').click();
    await field(page, 'What happened').fill('Called the bank: nothing on their side');
    await field(page, 'Date').fill('2026-11-17');
    await field(page, 'Time').fill('21:42:05');
    await field(page, 'Zone').fill('America/New_York');
    await panelFrame(page)
      .getByText(/Wed 18 Nov 2026, 02:42:05 UTC/)
      .waitFor();
    await button(page, 'Add event').last().click();
    const row = eventRows(page).filter({ hasText: 'Called the bank' });
    await row.waitFor();
    expect(await row.locator('time').first().textContent()).toBe('02:42');
    await whenSaved(page);
    await openEvent(page, 'Called the bank');
    await action(page, 'Change it').click();
    await field(page, 'What happened').fill('Called the acquiring bank: nothing on their side');
    await button(page, 'Keep').click();
    await button(page, 'edited once').click();
    await panelFrame(page).getByRole('list', { name: 'How it changed' }).waitFor();
    await whenSaved(page);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a reader sees what was added and can change nothing', async () => {
    const { page, close } = await world.openPanel('responder');
    await openEvent(page, decision);
    await action(page, 'Note').click();
    await field(page, 'In your words').fill('The standby had failed over by itself by then');
    await button(page, 'Keep').click();
    await whenSaved(page);
    await close();
    const reader = await world.openPanel('reader');
    await openEvent(reader.page, decision);
    await piece(reader.page, 'note').getByText('The standby had failed over by itself by then').waitFor();
    expect(await action(reader.page, 'Note').count()).toBe(0);
    expect(await button(reader.page, 'Add event').count()).toBe(0);
    await reader.close();
  });
});

test.each(looks)('editors and the decision card are accessible and fit in $colorMode, $width px wide', async (look) => {
  const { page, complaints, close } = await world.openPanel('responder', look);
  await openEvent(page, decision);
  for (const name of ['Evidence', 'Kind and stage', 'Decision']) {
    await action(page, name).click();
    await button(page, 'Cancel').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await field(page, 'Known then').fill('The board showed the primary healthy');
  await button(page, 'Keep').click();
  await panelFrame(page).getByRole('region', { name: 'Decision' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await panelFrame(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});
