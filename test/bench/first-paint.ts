import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { panelFrame } from '../browser/panel';
import { atMost, median, type Measurement } from './measurement';
import { smallIncident } from './small-incident';

const runs = 25;
const limit = 1.5;

interface Shown {
  /** Milliseconds from the frame's own start to the frame after the element stood there. */
  shownMs: number;
  /** What the host says its resolver took of that. */
  resolverMs: number;
}

/**
 * Time to the first event row, less what the resolver took, against the time to the one button of an otherwise empty
 * panel that is built, served and framed the same way. The two take turns, each in a browser profile with nothing
 * cached, so that a busy machine slows both.
 */
export async function firstPaint(): Promise<Measurement[]> {
  const [ours, empty, browser] = await Promise.all([smallIncident('ours'), smallIncident('empty'), launchBrowser()]);
  try {
    const oursMs: number[] = [];
    const emptyMs: number[] = [];
    // The first pair warms the machine and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      const row = await timeTo(browser, ours.url, '[data-event-id]');
      const button = await timeTo(browser, empty.url, 'button');
      if (run === 0) continue;
      oursMs.push(row.shownMs - row.resolverMs);
      emptyMs.push(button.shownMs);
    }
    const against = median(emptyMs);
    return [atMost('first-paint', median(oursMs) / against, 'times the empty panel', against, limit)];
  } finally {
    await Promise.all([browser.close(), ours.host.close(), empty.host.close()]);
  }
}

async function timeTo(browser: Browser, url: string, selector: string): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const resolver = sumResolverTime(page);
    await page.addInitScript(noteWhenShown(selector));
    await page.goto(url);
    await panelFrame(page).locator(selector).first().waitFor();
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
    const shown = await frame?.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
    return { shownMs: (await shown?.jsonValue()) ?? Number.NaN, resolverMs: resolver() };
  } finally {
    await close(context);
  }
}

/**
 * A panel that is still reading may take its frame away while the browser closes it. What was to be measured has been
 * measured by then, so that this is not worth the whole bench.
 */
async function close(context: BrowserContext): Promise<void> {
  try {
    await context.close();
  } catch (problem) {
    if (!String(problem).includes('Protocol error')) throw problem;
  }
}

/** A script for the page that marks the frame after the element first stands there. Text, for tsx would rename a function's parts. */
const noteWhenShown = (selector: string): string => `{
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('shown'));
  });
  observer.observe(document, { childList: true, subtree: true });
}`;

/** The host says in each invocation's reply how long the resolver took. */
function sumResolverTime(page: Page): () => number {
  let sum = 0;
  page.on('response', (response) => {
    const timing = response.headers()['server-timing'] ?? '';
    sum += Number(/resolver;dur=([\d.]+)/.exec(timing)?.[1] ?? 0);
  });
  return () => sum;
}
