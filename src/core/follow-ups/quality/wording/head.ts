import { conjunctions, determiners, isAdverb, modals, prepositions } from '../../../language/grammar/function-words';
import { isParticiple } from '../../../language/grammar/verb-forms';
import { wordSet } from '../../../language/grammar/word-set';
import { breaksAt, wordAt, type Reading } from '../../../language/reading/token';
import { findsOut, isBase, manners, mostlyThings, thingHeads, verbOf } from './verbs';

/** How a follow-up is said. */
export type Form =
  /** Asks for a doing: a request, a requirement, a promise. */
  | 'doing'
  /** Asks to find out, to talk, to go on. */
  | 'finding out'
  /** Tells that something is being done. */
  | 'under way'
  /** Tells that something was done. */
  | 'done'
  /** Says what might be. */
  | 'wish'
  | 'question'
  /** Names a thing or tells how things are. */
  | 'thing';

export interface Head {
  readonly form: Form;
  /** Index of the verb; where there is none, of the first word. */
  readonly at: number;
  /** The verb's base, or the empty string. */
  readonly verb: string;
}

const openers = wordSet('please also then to lets and so next finally');
const tentative = wordSet('maybe perhaps possibly potentially ideally');
const pronouns = wordSet('we i they you it he she someone somebody everyone everybody');
const asking = wordSet('why what who should can could do does did is are would will');
const needs = wordSet('need needs must shall should will ought has have had');
const wishes = wordSet('could might may would');
/** Doings in -ing that name a thing. */
const thingsInIng = wordSet('alerting monitoring logging testing training tracking staging scaling hosting routing');
const stops = wordSet('that which who whom because although while when where if unless since until so how why whether');

const articleLike = (word: string): boolean => determiners.has(word) || word === 'all' || word === 'both' || word === 'them';

/** Reads the sentence that begins at `from`. A suggestion that is hedged is a wish, whatever its verb. */
export function headAt(reading: Reading, from: number): Head {
  let at = from;
  let hedged = false;
  while (skips(reading, at)) {
    hedged ||= tentative.has(wordAt(reading, at));
    at += 1;
  }
  const head = plainHead(reading, at);
  return hedged && head.form === 'doing' ? { ...head, form: 'wish' } : head;
}

function skips(reading: Reading, at: number): boolean {
  if (breaksAt(reading, at)) return false;
  const { kind, word } = reading.tokens[at] ?? {};
  if (kind === 'mark') return true;
  return kind === 'word' && word !== undefined && (openers.has(word) || tentative.has(word) || (isAdverb(word) && !isBase(word) && !comparesAt(word)));
}

const comparesAt = (word: string): boolean => word === 'more' || word === 'less' || word === 'better' || word === 'no';

function plainHead(reading: Reading, at: number): Head {
  const word = wordAt(reading, at);
  if (asks(reading, at)) return { form: 'question', at, verb: '' };
  if (manners.has(word) && isBase(wordAt(reading, at + 1)) && isNamedNext(reading, at + 2)) return doing(reading, at + 1);
  if (requests(reading, at)) return doing(reading, at);
  const verb = verbOf(word);
  const next = wordAt(reading, at + 1);
  if (verb !== '' && word.endsWith('ing') && !thingsInIng.has(word)) {
    if (findsOut(verb)) return { form: verb === 'work' ? 'under way' : 'finding out', at, verb };
    return { form: 'under way', at, verb };
  }
  if (verb !== '' && isParticiple(word) && (articleLike(next) || reading.tokens[at + 1]?.kind === 'opaque'))
    return { form: 'done', at, verb };
  return clause(reading, at);
}

function asks(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (!asking.has(word) && word !== 'how') return false;
  const next = wordAt(reading, at + 1);
  if (word === 'do') return pronouns.has(next);
  return pronouns.has(next) || (reading.text.trimEnd().endsWith('?') && next !== '');
}

/** Whether an object stands here: neither the sentence's end nor a preposition. */
const isNamedNext = (reading: Reading, at: number): boolean =>
  !breaksAt(reading, at) && !prepositions.has(wordAt(reading, at)) && !thingHeads.has(wordAt(reading, at));

/** Whether a verb at the head asks for a doing. */
function requests(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  if (word === "don't" || (word === 'do' && next === 'not')) return true;
  if (!isBase(word)) return unknownRequest(reading, at);
  if (mostlyThings.has(word)) return articleLike(next) || next === 'out' || next === 'up';
  if (thingHeads.has(next) && !determiners.has(next)) return false;
  return next !== 'of' && !modals.has(next) && next !== 'is' && next !== 'are';
}

/** A word no list knows, before an article and at the head, can only ask: "Canonicalize the paths". */
function unknownRequest(reading: Reading, at: number): boolean {
  const { kind, word = '' } = reading.tokens[at] ?? {};
  if (kind !== 'word' || !/^[a-z][a-z-]+$/u.test(word) || isParticiple(word) || /(?:ing|s)$/u.test(word)) return false;
  if (determiners.has(word) || prepositions.has(word) || conjunctions.has(word) || modals.has(word)) return false;
  if (pronouns.has(word) || stops.has(word)) return false;
  const next = wordAt(reading, at + 1);
  return determiners.has(next) && next !== 'that' && next !== 'no' && next !== 'one';
}

function doing(reading: Reading, at: number): Head {
  const verb = verbOf(wordAt(reading, at));
  return { form: findsOut(verb) || talks(reading, at, verb) ? 'finding out' : 'doing', at, verb };
}

const checking = wordSet('check verify confirm test ask clarify double-check');
const inquiring = wordSet('if whether why how what who which where when');
const talking = wordSet('discussion meeting talk conversation call chat workshop retrospective sync session brainstorm spike investigation');
const arranging = wordSet('schedule have hold set setup arrange organize book plan start conduct do run call create open');

/** "Check why", "schedule a discussion": the doing is to find out or to talk. */
function talks(reading: Reading, at: number, verb: string): boolean {
  const next = wordAt(reading, at + 1);
  if (checking.has(verb)) return inquiring.has(next);
  if (!arranging.has(verb)) return false;
  const object = [1, 2, 3, 4].find((ahead) => talking.has(wordAt(reading, at + ahead)));
  return object !== undefined && !prepositions.has(wordAt(reading, at + 1)) && !hasPreposition(reading, at + 1, at + object);
}

const hasPreposition = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some(({ word }) => prepositions.has(word));

/** How far a subject reaches, in tokens. */
const subjectReach = 14;

/** A whole sentence: what its first helping verb says. */
function clause(reading: Reading, from: number): Head {
  const thing: Head = { form: 'thing', at: from, verb: '' };
  for (let at = from; at < from + subjectReach && !breaksAt(reading, at); at += 1) {
    const word = wordAt(reading, at);
    if (at > from && (stops.has(word) || word === ':')) return thing;
    if (word === 'to' && isBase(wordAt(reading, at + 1)) && namesPeople(reading, from, at)) return doing(reading, at + 1);
    const head = helpedBy(reading, from, at);
    if (head !== undefined) return head;
  }
  return thing;
}

const groups = wordSet('team teams squad guild engineers engineer owner owners lead leads developers admins ops platform sre i we you they');

/** "Team Atlas to rotate the keys": the words before say who. */
function namesPeople(reading: Reading, from: number, to: number): boolean {
  if (to === from || to - from > 4) return false;
  const before = reading.tokens.slice(from, to);
  return before.some(({ word, named }) => named || groups.has(word)) || before.every(({ capital }) => capital);
}

const being = wordSet('is are was were been be am');

function helpedBy(reading: Reading, from: number, at: number): Head | undefined {
  const word = wordAt(reading, at);
  if (at === from && !pronouns.has(word)) return undefined;
  if (wishes.has(word)) return { form: 'wish', at, verb: '' };
  if (needs.has(word)) return required(reading, at + 1, word);
  if (being.has(word)) return told(reading, at + 1);
  const verb = verbOf(word);
  const ours = at === from + 1 && pronouns.has(wordAt(reading, from));
  if (ours && verb !== '' && isParticiple(word)) return { form: 'done', at, verb };
  return undefined;
}

/** Behind should, must, need to, will: a doing, in whatever voice. Behind have and has: what was done. */
function required(reading: Reading, from: number, helper: string): Head | undefined {
  let at = from;
  while (isAdverb(wordAt(reading, at)) || wordAt(reading, at) === 'to' || wordAt(reading, at) === 'not') at += 1;
  const owed = wordAt(reading, from) === 'to';
  const word = wordAt(reading, at);
  if (/^ha/u.test(helper) && !owed) return perfect(reading, at);
  if (word === 'be' || word === 'have') {
    while (isAdverb(wordAt(reading, at + 1)) || wordAt(reading, at + 1) === 'been') at += 1;
    const next = wordAt(reading, at + 1);
    return doing(reading, verbOf(next) === '' ? at : at + 1);
  }
  if (/^need/u.test(helper) && !owed && !isBase(word)) return { form: 'doing', at: from, verb: 'have' };
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
