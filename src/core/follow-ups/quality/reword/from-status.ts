import { wordAt } from '../../../language/reading/token';
import { findsOut, verbOf } from '../wording/verbs';
import type { Wording } from '../wording/wording';
import { written } from './splice';

/** "We are rewriting the cache": what is under way is to be finished. */
export function statusAsDoing(wording: Wording): string | null {
  const { reading, verb, at, end } = wording;
  if (verb === 'work' && wordAt(reading, at + 1) === 'on') {
    const word = wordAt(reading, at + 2);
    const doing = word.endsWith('ing') ? verbOf(word) : '';
    if (doing !== '') return `${doing} ${written(wording, at + 3, end)}`;
    return word === 'a' || word === 'an'
      ? `Finish the ${written(wording, at + 3, end)}`
      : `Finish ${written(wording, at + 2, end)}`;
  }
  return verb === '' || findsOut(verb) ? null : `${verb} ${written(wording, at + 1, end)}`;
}
