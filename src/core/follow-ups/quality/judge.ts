import { actionable } from './actionable';
import { bounded } from './bounded';
import type { Check, FollowUpWords, Shortfall, Verdict } from './check';
import { blank, spliced } from './reword/splice';
import { specific } from './specific';
import { understand, type Wording } from './wording/wording';

export const checks = [actionable, specific, bounded] as const;

/** Judges each letter by itself, in the order of `checks`. Takes time in proportion to the text; never throws. */
export function judge(words: FollowUpWords): readonly [Verdict, Verdict, Verdict] {
  const wording = understand(words.what);
  const verdict = (check: Check): Verdict => {
    const shortfall = check.judge(wording, words);
    if (shortfall === undefined) return { letter: check.letter, met: true };
    const { reason, ask } = shortfall;
    return { letter: check.letter, met: false, reason, ask, rewording: rewordingOf(check, wording, words, shortfall) };
  };
  return [verdict(actionable), verdict(specific), verdict(bounded)];
}

/** What a writer might put into the blanks. */
const filled = ['the ledger import', 'checkout-api', '95 %'] as const;

/** Fills the blanks of a rewording, beginning with the example at `turn`. */
function fillBlanks(rewording: string, turn: number): string {
  let next = turn;
  return rewording.replaceAll(blank, () => filled[next++ % filled.length] ?? blank);
}

/** Other words are offered only where they meet the letter, once their blanks are filled. */
function rewordingOf(check: Check, wording: Wording, words: FollowUpWords, { rewording }: Shortfall): string | null {
  if (rewording === null || wording.reading.text.includes(blank)) return null;
  const what = spliced(wording, words.what, rewording);
  const fills = what.includes(blank);
  const again = fills ? filled.map((_, turn) => fillBlanks(what, turn)) : [what];
  return again.some((text) => check.judge(understand(text), { what: text }) === undefined) ? what : null;
}
