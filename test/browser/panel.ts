import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The panel's own document, inside its iframe on the second origin. */
export const panelFrame = (page: Page): FrameLocator => page.frameLocator('iframe').first();

export const eventRows = (page: Page): Locator => panelFrame(page).locator('[data-event-id]');

export const firstEventRow = (page: Page): Locator => eventRows(page).first();

/** Where something stands on the page, in CSS pixels, once two frames in a row have drawn it in the same place. */
export async function boxAtRest(what: Locator): Promise<{ x: number; y: number }> {
  for (let last = ''; ;) {
    await what.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const box = await what.boundingBox();
    if (box && JSON.stringify(box) === last) return box;
    last = JSON.stringify(box);
  }
}

export const tab = (page: Page, name: RegExp | string): Locator => panelFrame(page).getByRole('tab', { name });
