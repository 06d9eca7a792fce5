import { actionable } from './actionable';
import { bounded } from './bounded';
import type { Check, FollowUpWords, Verdict } from './check';
import { specific } from './specific';
import { understand } from './wording/wording';

export const checks = [actionable, specific, bounded] as const;

/** Judges each letter by itself, in the order of `checks`. Takes time in proportion to the text; never throws. */
export function judge(words: FollowUpWords): readonly [Verdict, Verdict, Verdict] {
  const wording = understand(words.what);
  const verdict = ({ letter, judge: shortfallOf }: Check): Verdict => {
    const shortfall = shortfallOf(wording, words);
    return shortfall === undefined ? { letter, met: true } : { letter, met: false, ...shortfall };
  };
  return [verdict(actionable), verdict(specific), verdict(bounded)];
}
