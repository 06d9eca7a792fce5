import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { firstEventRow } from '../browser/panel';
import { longIncident } from './long-incident';
import { atMost, median, type Measurement } from './measurement';

const many = 10_000;
const few = 100;
const runs = 9;
const usableLimit = 1.5;
const nodesLimit = 1_500;

type Shown = { readonly usableMs: number; readonly nodes: number };

/**
 * From the moment the last of the events is in the panel until its first rows are painted, their number is known to
 * assistive technology and a key press has moved the selection: 10,000 events, each on a line of its own, against 100.
 * The two take turns in fresh browser profiles. And how many elements the panel's document holds at most, while it is
 * scrolled from end to end.
 */
export async function timeline10k(): Promise<Measurement[]> {
  const [long, short, browser] = await Promise.all([longIncident(many), longIncident(few), launchBrowser()]);
  try {
    const shown: { long: Shown[]; short: Shown[] } = { long: [], short: [] };
    // The first pair warms the machine and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      const pair = { long: await show(browser, long.url, many), short: await show(browser, short.url, few) };
      if (run === 0) continue;
      shown.long.push(pair.long);
      shown.short.push(pair.short);
    }
    const times = (list: readonly Shown[]): number => median(list.map(({ usableMs }) => usableMs));
    const nodes = (list: readonly Shown[]): number => Math.max(...list.map((one) => one.nodes));
    const against = times(shown.short);
    return [
      atMost('timeline-10k.usable', times(shown.long) / against, 'times 100 events', against, usableLimit),
      atMost('timeline-10k.nodes', nodes(shown.long), 'elements', nodes(shown.short), nodesLimit),
    ];
  } finally {
    await Promise.all([browser.close(), long.close(), short.close()]);
  }
}

async function show(browser: Browser, url: string, events: number): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.addInitScript(noteWhenUsable(events));
    await page.goto(url);
    await firstEventRow(page).waitFor({ timeout: 120_000 });
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
    if (!frame) throw new Error('The page has no panel.');
    const usable = await frame.waitForFunction(usableAfterReading, undefined, { timeout: 120_000 });
    return { usableMs: Number(await usable.jsonValue()), nodes: await mostNodes(frame) };
  } finally {
    await page.close();
  }
}

/** Text, for tsx would rename a function's parts. False until it is usable. */
const usableAfterReading = `(() => {
  const read = performance.getEntriesByType('mark').filter(({ name }) => /^answered (openPanel|readTickets)$/.test(name));
  const usable = performance.getEntriesByName('usable')[0];
  return usable && read.length > 0 ? usable.startTime - read.at(-1).startTime : false;
})()`;

/** Presses the key once the rows and their number stand there, and marks the frame after the selection has moved. */
const noteWhenUsable = (events: number): string => `{
  let pressed = null;
  const observer = new MutationObserver(() => {
    const item = document.querySelector('[role="listitem"][aria-setsize="${events}"]');
    const row = item && item.querySelector('[data-row]');
    if (!row) return;
    if (!pressed) {
      pressed = row;
      row.focus();
      row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    }
    if (document.activeElement === pressed || !document.activeElement.matches('[data-row]')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('usable'));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}`;

/** Elements of the panel's document, at rest and at places all along the list. */
async function mostNodes(frame: Frame): Promise<number> {
  let most = 0;
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    await frame.evaluate(`{
      const list = document.querySelector('[role="list"]');
      const scroller = list && list.parentElement;
      if (scroller) scroller.scrollTop = ${part} * list.scrollHeight;
    }`);
    await frame.waitForTimeout(300);
    most = Math.max(most, await frame.evaluate<number>(`document.querySelectorAll('*').length`));
  }
  return most;
}
