import { randomUUID } from 'node:crypto';
import type { Response } from 'playwright-core';
import type { Reply } from '#contract';
import { promptsFor, sectionsFor } from '#core/analysis/guide';
import type { Host } from '../../host/index';
import { launchBrowser } from '../browser/browser';
import { openSection } from '../browser/analysing';
import { panelFrame, tab } from '../browser/panel';
import { gzippedKiB } from './gzipped';
import { atMost, type Measurement } from './measurement';
import { smallIncident } from './small-incident';
import { userWith } from './user-with';

const limitKiB = 150;

/**
 * All JavaScript that reaches the panel's frame from the press on "Analysis" until a review whose every text is written
 * stands there with what the check found in the open one, each file as gzip level 9 makes it; beside it (`against`),
 * what the timeline had fetched until then.
 */
export async function analysisGzip(): Promise<Measurement[]> {
  const [{ host, url }, browser] = await Promise.all([smallIncident('ours'), launchBrowser()]);
  try {
    await writeAll(host);
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
    await tab(page, /^Analysis/).click();
    // What is open by itself may be a question about a moment that nobody has answered yet.
    await openSection(page, 'Summary');
    await panelFrame(page)
      .getByRole('textbox', { name: /^Answer/ })
      .locator('[data-finding]')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    const [value, against] = [await gzippedKiB(scripts.after), await gzippedKiB(scripts.before)];
    return [atMost('analysis.gzip', value, 'KiB', against, limitKiB)];
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

/** An answer to every question of a deep review, each with words that the check asks about. */
async function writeAll(host: Host): Promise<void> {
  const manner = { depth: 'deep', form: 'incident' } as const;
  const ids = sectionsFor(manner).flatMap((section) =>
    promptsFor(section, manner).asked.map(({ id }) => `${section}/${id}`),
  );
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'The root cause was the pool.' }] }];
  for (const id of ids) {
    const save = { id, saveId: randomUUID(), revision: 0, doc: { version: 1, type: 'doc', content } };
    const as = userWith(host, 'responder').accountId;
    const reply = (await host.invoke('saveText', save, { as, issue: host.incident })) as Reply<unknown>;
    if (!reply.ok) throw new Error(`${id} was not stored: ${reply.problem.code}.`);
  }
}
