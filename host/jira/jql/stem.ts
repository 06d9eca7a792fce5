/** Words too common to search for, as Jira's English analyser leaves them out. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

const withoutDoubling = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

/**
 * The stem of an English word in lower case, simply: plurals, -ed, -ing. Enough that `deploying` finds `deployed`.
 * Other languages' words stay as they are, as does anything short.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/[aeiouy].*ing$/.test(word)) return withoutDoubling(word.slice(0, -3)).replace(/e$/, '');
  if (/[aeiouy].*ed$/.test(word)) return withoutDoubling(word.slice(0, -2)).replace(/e$/, '');
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1).replace(/e$/, '');
  return word.replace(/e$/, '');
}

const wordPattern = /[\p{L}\p{N}_]+/gu;

/** The words of a text in lower case, in order. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

export const isStopWord = (word: string): boolean => stopWords.has(word);
