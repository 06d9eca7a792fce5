import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { isBase } from '../wording/verbs';
import type { Wording } from '../wording/wording';
import { inside, written } from './splice';

const people = wordSet('we i they you it one');
const yesOrNo = wordSet('should can could shall do would');

/** "Should we page on lag?": its yes, as a doing. "How to …": its answer, written down. */
export function questionAsDoing(wording: Wording): string | null {
  const { reading, from, end } = wording;
  const [first = '', second = '', third = ''] = [0, 1, 2].map((ahead) => wordAt(reading, from + ahead));
  if (first === 'how' && second === 'to') return `Document ${inside(written(wording, from, end))}`;
  if (!yesOrNo.has(first) || !people.has(second)) return null;
  const doing = from + (third === 'also' || third === 'just' ? 3 : 2);
  return isBase(wordAt(reading, doing)) ? written(wording, doing, end) : null;
}
