import { determiners } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';

export const pronouns = wordSet('we i they you it he she someone somebody everyone everybody');

/** Where a subject ends at the latest, and a clause of its own begins. */
export const subjectStops = wordSet(
  'that which who whom because although while when where if unless since until so how why whether',
);

/** Opens the name of a thing, so that the word before it is no part of that name. */
export const articleLike = (word: string): boolean =>
  determiners.has(word) || word === 'all' || word === 'both' || word === 'them';
