import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { findsOut, isBase, verbOf } from '../wording/verbs';
import type { Wording } from '../wording/wording';
import { written } from './splice';

const ways = wordSet('way ways useful nice good helpful option worth possible great');

/** How far behind the verb it may stand, in tokens. */
const reach = 8;

/** "Find a way to limit …", "it would be nice to add …": the doing that stands behind; null where none does. */
export function nestedDoing(wording: Wording, from: number): string | null {
  const { reading, end } = wording;
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const word = wordAt(reading, at + 1);
    if (wordAt(reading, at) !== 'to' || !isBase(word) || findsOut(verbOf(word))) continue;
    if (ways.has(wordAt(reading, at - 1)) || at === from + 1) return written(wording, at + 1, end);
  }
  return null;
}
