/** Words that say nothing of what happened. */
const filler = new Set(
  'a an and are as at be been but by can do for from has have i if in is it its me my no not now of on or our so that the their then there they this to up was we were what when which who will with you your'.split(
    ' ',
  ),
);

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const pairs = (run: string): string[] =>
  [...run].slice(0, -1).map((letter, index) => letter + ([...run][index + 1] ?? ''));

/** `raised` and `raise`, `declines` and `decline` are the same word here. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);

/** The words that carry a text's meaning, each once, and its numbers; no order is kept. */
export function contentWords(text: string): ReadonlySet<string> {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu) ?? [];
  const words = runs.flatMap((run) => (unspaced.test(run) && run.length > 2 ? pairs(run) : [run]));
  return new Set(words.filter((word) => !filler.has(word)).map(stem));
}

const isNumber = (word: string): boolean => /^\d/.test(word);

/**
 * How much two texts say the same, 0 to 1: the share of the shorter one's words that the longer has too. 0 where they
 * are too short to tell, too unequal, or name different numbers only.
 */
export function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < 4) return 0;
  const shared = [...few].filter((word) => many.has(word));
  const numbers = [...few].filter(isNumber);
  if (numbers.length > 0 && [...many].some(isNumber) && !shared.some(isNumber)) return 0;
  const ofAll = shared.length / (a.size + b.size - shared.length);
  return ofAll < 0.35 ? 0 : shared.length / few.size;
}
