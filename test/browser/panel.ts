import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The panel's own document, inside its iframe on the second origin. */
export const panelFrame = (page: Page): FrameLocator => page.frameLocator('iframe').first();

export const eventRows = (page: Page): Locator => panelFrame(page).locator('[data-event-id]');

export const firstEventRow = (page: Page): Locator => eventRows(page).first();

export const tab = (page: Page, name: RegExp | string): Locator => panelFrame(page).getByRole('tab', { name });
