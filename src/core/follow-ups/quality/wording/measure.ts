import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import type { Wording } from './wording';

/** A number that says when it is enough: with its unit, or behind a word that sets it as the mark. */
const marks =
  /(?:(?<![\w.-])[<>≤≥~]?\s?\d+(?:[.,]\d+)?\s?(?:%|percent|ms|s|sec|seconds?|m|min|minutes?|h|hours?|days?|weeks?|months?|[kKMGT]i?B|[kKmM]|x|times|replicas?|nodes?|pods?|instances?|people|requests?|rps|qps)(?![\w-]))|(?:\b(?:to|under|below|within|above|over|by|at (?:least|most)|than|until|every|zero)\s+[<>≤≥~]?\d)|(?:\bin (?:milli)?(?:seconds|minutes|hours|days)\b)|(?:\b(?:certain|defined|fixed|agreed|given) (?:threshold|limit|number)\b)|\bto zero\b/u;

/** Whether the sentence names a measure. */
export const hasMeasure = ({ reading, from, end }: Wording): boolean =>
  marks.test(reading.text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0));

const purposes = wordSet('so because since');

/** Where the sentence stops saying what to do and begins to say what for. */
export function purposeAt({ reading, at, end }: Wording): number {
  for (let next = at + 2; next < end; next += 1) {
    const word = wordAt(reading, next);
    if (purposes.has(word) || (word === 'in' && wordAt(reading, next + 1) === 'order')) return next;
    if (word === 'to' && next > at + 2 && !/^(?:from|want|need|able|way)$/u.test(wordAt(reading, next - 1)))
      return next;
  }
  return end;
}
