import { prepositions } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';
import { wordAt, type Reading } from '../../../language/reading/token';
import type { Head } from './form';
import { findsOut, verbOf } from './verbs';

/** What the verb at this index asks for: something done, something found out, or care. */
export function doing(reading: Reading, at: number): Head {
  const verb = verbOf(wordAt(reading, at));
  const next = wordAt(reading, at + 1);
  if (verb === 'work' && next === 'with') return { form: 'doing', at, verb };
  if (asksForCare(reading, at, verb)) return { form: 'care', at, verb };
  return { form: findsOut(verb) || talks(reading, at, verb) ? 'finding out' : 'doing', at, verb };
}

const cares = wordSet(
  'careful cautious mindful aware vigilant attentive diligent attention care caution conscious proactive',
);

/** "Be more careful", "pay attention". */
function asksForCare(reading: Reading, at: number, verb: string): boolean {
  if (verb !== 'be' && verb !== 'pay' && verb !== 'take' && verb !== 'exercise') return verb === 'remember';
  return [1, 2, 3].some((ahead) => cares.has(wordAt(reading, at + ahead)));
}

const checking = wordSet('check verify confirm test ask clarify double-check');

const inquiring = wordSet('if whether why how what who which where when');

const talking = wordSet(
  'discussion meeting talk conversation call chat workshop retrospective sync session brainstorm spike investigation',
);

const arranging = wordSet(
  'schedule have hold set setup arrange organize book plan start conduct do run call create open',
);

/** "Check why", "schedule a discussion": the doing is to find out or to talk. */
function talks(reading: Reading, at: number, verb: string): boolean {
  const next = wordAt(reading, at + 1);
  if (checking.has(verb)) return inquiring.has(next);
  if (!arranging.has(verb)) return false;
  const object = [1, 2, 3, 4].find((ahead) => talking.has(wordAt(reading, at + ahead)));
  return (
    object !== undefined && !prepositions.has(wordAt(reading, at + 1)) && !hasPreposition(reading, at + 1, at + object)
  );
}

const hasPreposition = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some(({ word }) => prepositions.has(word));
