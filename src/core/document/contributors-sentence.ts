import type { DocumentFactor } from './document';

/** Leaders who ask for one cause get the few that came together, in one sentence (S4-11). */
const MOST = 3;
const numbers = ['', '', 'Two', 'Three'];
/** Small words that open a sentence: in the middle of one they are small. */
const opening = new Set(
  'a an the this that these those some any each every no its our two one there nobody nothing only few many most all both of in on at by for from to with without under during after before when while because although if as since until'.split(
    ' ',
  ),
);

/** Evidence before guesses, what led to the impact before what led there from afar, then as they were written down. */
const weight = ({ supports, withheld, leadsTo }: DocumentFactor): number =>
  (supports.length + withheld.supports > 0 ? 2 : 0) + (leadsTo.includes('impact') ? 1 : 0);

/** A statement as a part of a longer sentence: its first sentence, without the end, small where a small word opens it. */
function clause(statement: string): string {
  const line = statement.trim().replace(/\s+/gu, ' ');
  const first = /^.*?[.!?…](?=\s+[\p{Lu}"“(]|$)/u.exec(line)?.[0] ?? line;
  const bare = first.replace(/[\s.!?…;:,]+$/u, '');
  const word = /^\p{L}+/u.exec(bare)?.[0] ?? '';
  return opening.has(word.toLowerCase()) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** Null where fewer than two contributing factors have words: one alone would read as the cause. */
export function contributorsSentence(factors: readonly DocumentFactor[]): string | null {
  const told = factors
    .filter(({ statement }) => clause(statement) !== '')
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST)
    .map(({ statement }) => clause(statement));
  if (told.length < 2) return null;
  return `${numbers[told.length]} things came together: ${told.slice(0, -1).join('; ')}; and ${told.at(-1)}.`;
}
