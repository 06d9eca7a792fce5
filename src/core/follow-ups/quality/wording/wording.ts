import { isAdverb } from '../../../language/grammar/function-words';
import { read } from '../../../language/reading/read';
import { breaksAt, wordAt, type Reading } from '../../../language/reading/token';
import type { Head } from './form';
import { headAt } from './head';
import { tidy } from './tidy';

/** A follow-up as it was understood: the sentence that asks, and what it asks. Token indexes, `end` not included. */
export interface Wording extends Head {
  readonly reading: Reading;
  /** Where the sentence begins. */
  readonly from: number;
  readonly end: number;
}

/** No follow-up has more sentences before the one that asks. */
const sentencesRead = 3;

/** A sentence no longer than this, in tokens, may be a heading for the one behind it. */
const headingReach = 6;

/** Reads a follow-up. Takes time in proportion to the text, and never throws. */
export function understand(text: string): Wording {
  const reading = read(tidy(text));
  let from = 0;
  const first = sentenceAt(reading, from);
  let found = first;
  for (let turn = 1; turn < sentencesRead && mayBeHeading(found); turn += 1) {
    from = nextPart(reading, found.from, found.end);
    if (from >= reading.tokens.length) break;
    found = sentenceAt(reading, from);
  }
  return found.form === 'doing' ? found : first;
}

const mayBeHeading = ({ form, from, end, reading }: Wording): boolean =>
  form === 'thing' && (end - from <= headingReach || nextPart(reading, from, end) < end);

function sentenceAt(reading: Reading, from: number): Wording {
  const head = headAt(reading, from);
  return { ...head, reading, from, end: sentenceEnd(reading, head.at) };
}

function sentenceEnd(reading: Reading, from: number): number {
  let end = from;
  while (!breaksAt(reading, end)) end += 1;
  return end;
}

/** Behind a heading's colon or dash, or behind its full stop. */
function nextPart(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end && at - from <= headingReach; at += 1)
    if (/^[:–—|>-]$/u.test(wordAt(reading, at))) return at + 1;
  return end + 1;
}

/** The index behind the verb and its particles: set up, look into. */
export function objectAt({ reading, at, verb, end }: Wording): number {
  let next = verb === '' ? at : at + 1;
  while (next < end && (particles.has(wordAt(reading, next)) || isAdverb(wordAt(reading, next)))) next += 1;
  return next;
}

const particles: ReadonlySet<string> = new Set([
  'up',
  'down',
  'out',
  'off',
  'in',
  'on',
  'back',
  'over',
  'into',
  'at',
  'through',
  'with',
  'about',
  'around',
  'for',
  'to',
]);
