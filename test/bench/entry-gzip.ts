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
  page.on('response', (response) => {
    const inPanel = response.frame() !== page.mainFrame();
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (inPanel && isScript) scripts.push(response);
  });
  await page.addInitScript(noteWhatCameUntil(selector));
  await page.goto(url);
  await panelFrame(page).locator(selector).first().waitFor();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  const came = await frame?.waitForFunction(() => Reflect.get(globalThis, 'cameUntilShown') as string[] | undefined);
  const counted = new Set(await came?.jsonValue());
  const sizes = await Promise.all(
    scripts
      .filter((script) => counted.has(script.url()))
      .map(async (script) => gzipSync(await script.body(), { level: 9 }).length),
  );
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** A script for the page that notes what had come when the element first stood there: this process hears of it too late. */
const noteWhatCameUntil = (selector: string): string => `{
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    globalThis.cameUntilShown = performance.getEntriesByType('resource').map(({ name }) => name);
  });
  observer.observe(document, { childList: true, subtree: true });
}`;
