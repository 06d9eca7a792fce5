import { everywhere, type Span } from '../find';

/** Words of a script that is not Latin. */
const run =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}](?:[\p{L}\p{M}·・＝\s-]*[\p{L}\p{M}])?/gu;

/** So many words, or characters where a script has no blanks, may be a name. */
const MOST = { words: 4, characters: 40 };

/** Single Greek letters are signs of mathematics. */
const isWord = (words: string): boolean => !/^[\p{Script=Greek}]$/u.test(words);

const mayBeName = (words: string): boolean =>
  isWord(words) && words.length <= MOST.characters && words.split(/\s+/).length <= MOST.words;

/**
 * Names in another script: in a text in Latin letters whatever stands in another is most likely somebody's name; where
 * both meet, what is short enough for one.
 */
export function foreign(text: string): readonly Span[] {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isLatin = latin * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  if (latin === 0) return [];
  return everywhere(text, run).filter(({ start, end }) =>
    isLatin ? isWord(text.slice(start, end)) : mayBeName(text.slice(start, end)),
  );
}
