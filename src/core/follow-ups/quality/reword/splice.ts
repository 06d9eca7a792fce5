import { tidy } from '../wording/tidy';
import type { Wording } from '../wording/wording';

/** Stands in a rewording for what only its writer knows. */
export const blank = '…';

/** What was written between two tokens, `to` not included. */
export function written({ reading }: Wording, from: number, to: number): string {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : reading.text.slice(first.start, last.end);
}

/** The sentence that asks, as written. */
export const sentenceOf = (wording: Wording): string => written(wording, wording.from, wording.end);

/** The whole follow-up with other words for the sentence that asks; its ticket key and its team stay. */
export function spliced(wording: Wording, what: string, sentence: string): string {
  const { reading, from, end } = wording;
  const start = reading.tokens[from]?.start ?? 0;
  const stop = reading.tokens[end - 1]?.end ?? reading.text.length;
  const text =
    reading.text.slice(0, start) +
    capitalized(sentence) +
    reading.text.slice(stop).replace(/^\?(?=\s|$)/u, (_, at, rest: string) => (rest.length > 1 ? '.' : ''));
  const tidied = tidy(what);
  const at = what.indexOf(tidied);
  return at < 0 ? text : what.slice(0, at) + text + what.slice(at + tidied.length);
}

/** Opens a sentence: identifiers keep their own spelling. */
const capitalized = (text: string): string =>
  /^[a-z]+(?:[\s,.]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Stands inside a sentence: acronyms and identifiers keep their own spelling. */
export const inside = (text: string): string =>
  /^[A-Z][a-z]+(?:[\s,.-]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
