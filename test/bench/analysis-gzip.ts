import { openSection } from '../browser/analysing';
import { panelFrame } from '../browser/panel';
import { writeTexts } from '../browser/told-review';
import { everyAnswer } from './every-answer';
import { fetchedScripts } from './fetched-scripts';
import { atMost, type Measurement } from './measurement';
import { userWith } from './user-with';

const limitKiB = 150;

/**
 * All JavaScript that reaches the panel's frame from the press on "Analysis" until a review whose every text is written
 * stands there with what the check found in the open one; beside it (`against`), what the timeline had fetched.
 */
export async function analysisGzip(): Promise<Measurement[]> {
  const { before, after } = await fetchedScripts({
    place: /^Analysis/,
    prepare: (host) => writeTexts(host, userWith(host, 'responder').accountId, everyAnswer()),
    untilReady: async (page) => {
      // What is open by itself may be a question about a moment that nobody has answered yet.
      await openSection(page, 'Summary');
      const answer = panelFrame(page).getByRole('textbox', { name: /^Answer/ });
      await answer.locator('[data-finding]').first().waitFor();
    },
  });
  return [atMost('analysis.gzip', after, 'KiB', before, limitKiB)];
}
