import { isAdverb } from '../../../language/grammar/function-words';
import { isParticiple } from '../../../language/grammar/verb-forms';
import { wordSet } from '../../../language/grammar/word-set';
import { breaksAt, wordAt, type Reading } from '../../../language/reading/token';
import { doing } from './doing';
import type { Head } from './form';
import { pronouns, subjectStops } from './openings';
import { hasOutcome, isBase, verbOf } from './verbs';

/** How far a subject reaches, in tokens. */
const subjectReach = 14;

/** A whole sentence: what its first helping verb says. */
export function clause(reading: Reading, from: number): Head {
  const thing: Head = { form: 'thing', at: from, verb: '' };
  for (let at = from; at < from + subjectReach && !breaksAt(reading, at); at += 1) {
    const word = wordAt(reading, at);
    if (at > from && (subjectStops.has(word) || word === ':')) return thing;
    if (records.has(word) && recorded.has(wordAt(reading, at + 1))) return { form: 'done', at, verb: '' };
    if (word === ',' && wordAt(reading, at + 1) === 'to' && isBase(wordAt(reading, at + 2)))
      return doing(reading, at + 2);
    if (at > from && word === 'to' && wordAt(reading, at + 1) === 'be' && isParticiple(wordAt(reading, at + 2)))
      return doing(reading, at + 2);
    if (word === 'to' && isBase(wordAt(reading, at + 1)) && namesPeople(reading, from, at))
      return doing(reading, at + 1);
    const head = helpedBy(reading, from, at);
    if (head !== undefined) return head;
  }
  return thing;
}

const groups = wordSet(
  'team teams squad guild engineers engineer owner owners lead leads developers admins ops platform sre i we you they',
);

/** "Team Atlas to rotate the keys": the words before say who. */
function namesPeople(reading: Reading, from: number, to: number): boolean {
  if (to === from || to - from > 4 || wordAt(reading, from) === 'nothing') return false;
  const before = reading.tokens.slice(from, to);
  return before.some(({ word, named }) => named || groups.has(word)) || before.every(({ capital }) => capital);
}

const records = wordSet('ticket tickets issue task story card item pr');

const recorded = wordSet('raised created opened added logged filed written');

const needs = wordSet('need needs must shall should will ought has have had');

const wishes = wordSet('could might may would');

const being = wordSet('is are was were been be am');

function helpedBy(reading: Reading, from: number, at: number): Head | undefined {
  const word = wordAt(reading, at);
  if (at === from && !pronouns.has(word) && !word.endsWith("'ll")) return undefined;
  if (wishes.has(word)) return wished(reading, at);
  if (word === 'can') return { form: 'thing', at: from, verb: '' };
  if (needs.has(word) || word.endsWith("'ll")) return required(reading, at + 1, word);
  if (being.has(word)) return told(reading, at + 1);
  const verb = verbOf(word);
  const ours = at === from + 1 && pronouns.has(wordAt(reading, from));
  if (ours && verb !== '' && isParticiple(word)) return { form: 'done', at, verb };
  return undefined;
}

/** Behind could, might: what would be done, where it says so. */
function wished(reading: Reading, from: number): Head {
  let at = from + 1;
  while (isAdverb(wordAt(reading, at))) at += 1;
  const verb = verbOf(wordAt(reading, at));
  return hasOutcome(verb) && isBase(wordAt(reading, at))
    ? { form: 'wish', at, verb }
    : { form: 'wish', at: from, verb: '' };
}

/** Behind should, must, need to, will: a doing, in whatever voice. Behind have and has: what was done. */
function required(reading: Reading, from: number, helper: string): Head | undefined {
  let at = from;
  while (isAdverb(wordAt(reading, at)) || wordAt(reading, at) === 'to' || wordAt(reading, at) === 'not') at += 1;
  const owed = wordAt(reading, from) === 'to';
  const word = wordAt(reading, at);
  if (helper.startsWith('ha') && !owed) return perfect(reading, at);
  if (word === 'be' || word === 'have') {
    let next = at + 1;
    while (isAdverb(wordAt(reading, next)) || wordAt(reading, next) === 'been') next += 1;
    const said = wordAt(reading, next);
    return doing(reading, verbOf(said) === '' || said.endsWith('ing') ? at : next);
  }
  if (helper.startsWith('need') && !owed && !isBase(word)) return { form: 'doing', at: from, verb: 'have' };
  return doing(reading, at);
}

function perfect(reading: Reading, from: number): Head | undefined {
  let at = from;
  while (isAdverb(wordAt(reading, at)) || wordAt(reading, at) === 'been') at += 1;
  const word = wordAt(reading, at);
  if (word.endsWith('ing')) return { form: 'under way', at, verb: verbOf(word) };
  return isParticiple(word) ? { form: 'done', at, verb: verbOf(word) } : undefined;
}

/** Behind is, are, was: done, under way, or how things are. */
function told(reading: Reading, from: number): Head {
  let at = from;
  while (isAdverb(wordAt(reading, at)) || wordAt(reading, at) === 'being' || wordAt(reading, at) === 'been') at += 1;
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  if (word === 'to' && isBase(next)) return doing(reading, at + 1);
  if ((word === 'necessary' || word === 'important' || word === 'needed') && (next === 'that' || next === 'to'))
    return { form: 'doing', at: at + 2, verb: verbOf(wordAt(reading, at + 2)) };
  if (word.endsWith('ing')) return { form: 'under way', at, verb: verbOf(word) };
  return { form: isParticiple(word) ? 'done' : 'thing', at, verb: verbOf(word) };
}
