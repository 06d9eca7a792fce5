import { wordAt, type Reading } from '../reading/token';
import type { Hit } from '../rule';

/** The text of some tokens, as written; empty where there are none. */
export function textOf({ text, tokens }: Reading, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end);
}

/** The words, with a capital where what they replace has one. */
export function asWritten(reading: Reading, at: number, words: string): string {
  return reading.tokens[at]?.capital === true ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** What is left of a hit without some of its tokens; nothing where nothing is. */
export function without(reading: Reading, hit: Hit, from: number, to: number): string | undefined {
  const left = [textOf(reading, hit.from, from), textOf(reading, to, hit.to)].filter(Boolean).join(' ');
  return left === '' ? undefined : asWritten(reading, hit.from, left);
}

/** Whether an article that stands before this index would still be right before these words. */
export function keepsArticle(reading: Reading, at: number, words: string): boolean {
  const article = wordAt(reading, at - 1);
  if (article !== 'a' && article !== 'an') return true;
  // "An hour", "a user": by its first letter alone one cannot tell.
  return !/^[uh]|^one|^eu/iu.test(words) && /^[aeio]/iu.test(words) === (article === 'an');
}
