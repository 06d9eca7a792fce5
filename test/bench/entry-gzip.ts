import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { panelFrame } from '../browser/panel';
import { atMost, type Measurement } from './measurement';
import { smallIncident } from './small-incident';

const limitKiB = 150;

/**
 * All JavaScript that reaches the panel's frame until its first event row shows, each file as gzip level 9 makes it;
 * beside it (`against`), what a panel with one button needs, measured the same way.
 */
export async function entryGzip(): Promise<Measurement[]> {
  const [ours, empty, browser] = await Promise.all([smallIncident('ours'), smallIncident('empty'), launchBrowser()]);
  try {
    const against = await scriptsUntil(browser, empty.url, 'button');
    const value = await scriptsUntil(browser, ours.url, '[data-event-id]');
    return [atMost('entry.gzip', value, 'KiB', against, limitKiB)];
  } finally {
    await Promise.all([browser.close(), ours.host.close(), empty.host.close()]);
  }
}

/** KiB, the bridge's own script among them, which on a real site Atlassian serves. */
async function scriptsUntil(browser: Browser, url: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  const scripts: Response[] = [];
  let shown = false;
  page.on('response', (response) => {
    const inPanel = response.frame() !== page.mainFrame();
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (inPanel && isScript && !shown) scripts.push(response);
  });
  await page.goto(url);
  await panelFrame(page).locator(selector).first().waitFor();
  shown = true;
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length));
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
