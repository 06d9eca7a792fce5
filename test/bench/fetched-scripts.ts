import type { Page, Response } from 'playwright-core';
import type { Host } from '../../host/index';
import { launchBrowser } from '../browser/browser';
import { panelFrame, tab } from '../browser/panel';
import { gzippedKiB } from './gzipped';
import { smallIncident } from './small-incident';

type Visit = {
  readonly place: RegExp;
  /** What is there before the panel is opened. */
  readonly prepare: (host: Host) => Promise<void>;
  /** Ends once what the place is opened for stands there. */
  readonly untilReady: (page: Page) => Promise<void>;
};

/**
 * All JavaScript that reaches the panel's frame from the press on a place's tab until the place is ready (`after`), and
 * what the timeline had fetched until then (`before`); each file as gzip level 9 makes it, in KiB together.
 */
export async function fetchedScripts({
  place,
  prepare,
  untilReady,
}: Visit): Promise<{ before: number; after: number }> {
  const [{ host, url }, browser] = await Promise.all([smallIncident('ours'), launchBrowser()]);
  try {
    await prepare(host);
    const page = await browser.newPage();
    const scripts: { before: Response[]; after: Response[] } = { before: [], after: [] };
    let pressed = false;
    page.on('response', (response) => {
      const inPanel = response.frame() !== page.mainFrame();
      const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
      if (inPanel && isScript) scripts[pressed ? 'after' : 'before'].push(response);
    });
    await page.goto(url);
    await panelFrame(page).locator('[data-event-id]').first().waitFor();
    await page.waitForLoadState('networkidle');
    pressed = true;
    await tab(page, place).click();
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    return { before: await gzippedKiB(scripts.before), after: await gzippedKiB(scripts.after) };
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}
