import { breaksAt, wordAt, type Reading } from '../reading/token';
import { isAdverb } from './function-words';

/** No sentence puts more adverbs and helping verbs in a row. */
const mostAdverbs = 8;

/** The next index to the right that is not an adverb. */
export function pastAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (at < from + mostAdverbs && isAdverb(wordAt(reading, at))) at += 1;
  return at;
}

/** The next index to the left that is not an adverb, a bracket's comma, or one of the words given. */
export function beforeAdverbs(reading: Reading, from: number, also: ReadonlySet<string> = none): number {
  let at = from;
  while (at > from - mostAdverbs && (isAdverb(wordAt(reading, at)) || also.has(wordAt(reading, at)))) at -= 1;
  return at;
}

const none: ReadonlySet<string> = new Set();

/** How far a rule looks for the other half of a phrase, in tokens: a bound, so that no text is read twice over. */
export const reach = 24;

/** The nearest index to the right within the sentence that fits; -1 where none does. */
export function findRight(
  reading: Reading,
  from: number,
  fits: (word: string, at: number) => boolean,
  within = reach,
): number {
  for (let at = from; at < from + within && !breaksAt(reading, at); at += 1)
    if (fits(wordAt(reading, at), at)) return at;
  return -1;
}

/** The nearest index to the left within the sentence that fits; -1 where none does. */
export function findLeft(
  reading: Reading,
  from: number,
  fits: (word: string, at: number) => boolean,
  within = reach,
): number {
  for (let at = from; at > from - within && at >= 0 && !breaksAt(reading, at); at -= 1)
    if (fits(wordAt(reading, at), at)) return at;
  return -1;
}

/** Whether the words stand at this index, one after another. */
export function reads(reading: Reading, at: number, ...words: readonly (string | ReadonlySet<string>)[]): boolean {
  return words.every((word, offset) => {
    const found = wordAt(reading, at + offset);
    return typeof word === 'string' ? word === found : word.has(found);
  });
}
