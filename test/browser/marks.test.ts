import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { boxAtRest, firstEventRow, panelFrame, tab } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeAll(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterAll(() => world.close());

const picture = (page: Page): Locator => panelFrame(page).getByRole('region', { name: 'The incident in one picture' });
const pin = (page: Page, name: string): Locator => picture(page).getByRole('slider', { name });
const column = (page: Page): Locator => panelFrame(page).getByRole('complementary', { name: 'About this incident' });
const saved = (page: Page): Locator => panelFrame(page).getByText('Saved', { exact: true });

/** Waits until something tells what is expected of it. */
async function until(told: () => Promise<string | null>, words: RegExp | string): Promise<void> {
  for (;;) {
    const now = (await told()) ?? '';
    if (typeof words === 'string' ? now.includes(words) : words.test(now)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function openWide(role: 'responder' | 'reader' = 'responder') {
  const visit = await world.openPanel(role, { width: 1080 });
  await firstEventRow(visit.page).waitFor();
  await picture(visit.page).waitFor();
  return visit;
}

/** Types when the impact began: it is never proposed. */
async function setImpactStart(page: Page, typed: string): Promise<void> {
  await picture(page).getByRole('button', { name: 'Set impact start' }).click();
  await picture(page).getByLabel('Date and time').fill(typed);
  await picture(page).getByLabel('What tells it').fill('from the decline rate');
  await picture(page).getByRole('button', { name: 'Set it here' }).click();
  await pin(page, 'Impact start').waitFor();
}

test('the impact’s start is unknown until somebody sets it; then the measures can be told, and a reload keeps it', async () => {
  const { page, complaints, close } = await openWide();
  await picture(page).getByText('1 h 48 min from detected to resolved').waitFor();
  await column(page).getByText('Not applicable: impact start is not known').first().waitFor();
  await setImpactStart(page, '2026-11-18T01:31:00');
  await picture(page).getByText('2 h 9 min from impact to resolved').waitFor();
  await column(page).getByText('01:31 to 01:52, the incident was opened in OPS-88').waitFor();
  await saved(page).waitFor();
  await page.reload();
  await picture(page).getByText('2 h 9 min from impact to resolved').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a mark moves by keys, by dragging and back to the rules', async () => {
  const { page, complaints, close } = await openWide();
  const mitigated = pin(page, 'Mitigated');
  const told = (): Promise<string | null> => mitigated.getAttribute('aria-valuetext');
  expect(await told()).toContain('03:16');
  await mitigated.focus();
  await page.keyboard.press('ArrowLeft');
  await until(told, '03:16:00');
  await page.keyboard.press('ArrowLeft');
  await until(told, /03:15:00 UTC, set by/);
  await page.keyboard.press('Shift+ArrowRight');
  await until(told, /03:15:10/);
  const box = await boxAtRest(mitigated);
  await page.mouse.move(box.x + 12, box.y + 24);
  await page.mouse.down();
  await page.mouse.move(box.x - 188, box.y + 24, { steps: 4 });
  await page.mouse.up();
  await until(told, /0[12]:\d\d:00 UTC, set by/);
  await mitigated.focus();
  await page.keyboard.press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page).getByRole('button', { name: 'Back to the proposal' }).click();
  await until(told, /03:16:02 UTC, by rule: somebody wrote that it was over in OPS-88/);
  await saved(page).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a near miss counts in no measure', async () => {
  const { page, close } = await openWide();
  await column(page).getByLabel('Severity').selectOption('Near miss');
  await column(page).getByText('Not applicable to a near miss').first().waitFor();
  await column(page).getByLabel('Severity').selectOption('Back to the proposal');
  await column(page).getByText('Proposed from the severity field').waitFor();
  await saved(page).waitFor();
  await close();
});

test('who may only read sees where the marks stand and why, and can move none', async () => {
  const { page, close } = await openWide('reader');
  await picture(page)
    .getByRole('button', { name: /^Mitigated, .*03:16:02 UTC, by rule/ })
    .click();
  await picture(page).getByText('Declines back under 5 %.').waitFor();
  expect(await picture(page).getByRole('button', { name: 'Set it here' }).count()).toBe(0);
  expect(await picture(page).getByRole('slider').count()).toBe(0);
  await close();
});

test('the picture is as wide as before when one comes back to the timeline', async () => {
  const { page, close } = await openWide();
  const mitigated = pin(page, 'Mitigated');
  await mitigated.waitFor();
  const { x: before } = await boxAtRest(mitigated);
  await tab(page, /^Analysis/).click();
  await mitigated.waitFor({ state: 'detached' });
  await tab(page, /^Timeline/).click();
  await mitigated.waitFor();
  await until(async () => String((await mitigated.boundingBox())?.x), String(before));
  await close();
});
