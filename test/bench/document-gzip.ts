import type { Response } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { panelFrame, tab } from '../browser/panel';
import { gzippedKiB } from './gzipped';
import { atMost, type Measurement } from './measurement';
import { smallIncident } from './small-incident';

const limitKiB = 60;

/**
 * All JavaScript that reaches the panel's frame from the press on "Review" until the document can be read, each file as
 * gzip level 9 makes it; beside it (`against`), what the timeline had fetched until then.
 */
export async function documentGzip(): Promise<Measurement[]> {
  const [{ host, url }, browser] = await Promise.all([smallIncident('ours'), launchBrowser()]);
  try {
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
    await tab(page, /^Review/).click();
    await panelFrame(page).getByRole('article', { name: 'The document' }).getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    const [value, against] = [await gzippedKiB(scripts.after), await gzippedKiB(scripts.before)];
    return [atMost('document.gzip', value, 'KiB', against, limitKiB)];
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}
