import type { Page } from 'playwright-core';
import { panelFrame } from '../browser/panel';
import { publishReview, tellReview } from '../browser/told-review';
import { everyAnswer } from './every-answer';
import { fetchedScripts } from './fetched-scripts';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

const limitKiB = 60;

/** Of each kind of thing the document shows one that comes late. */
const headings = ['Summary', 'What stood out', 'What went well', 'Contributing factors', 'Lessons', 'Follow-ups'];

/**
 * All JavaScript that reaches the panel's frame from the press on "Review" until the whole document of a published
 * review can be read, every text written, with factors, follow-ups and a glossary; beside it (`against`), what the
 * timeline had fetched until then.
 */
export async function documentGzip(): Promise<Measurement[]> {
  const { before, after } = await fetchedScripts({
    place: /^Review/,
    prepare: async (host) => {
      const { accountId } = userWith(host, 'responder');
      await tellReview(host, accountId, everyAnswer());
      await publishReview(host, accountId);
    },
    untilReady,
  });
  return [atMost('document.gzip', after, 'KiB', before, limitKiB)];
}

async function untilReady(page: Page): Promise<void> {
  const document = panelFrame(page).getByRole('article', { name: 'The document' });
  for (const name of headings) await document.getByRole('heading', { name, exact: true }).first().waitFor();
}
