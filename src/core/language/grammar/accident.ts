import type { Hit } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';
import { beForms, conjunctions, determiners, isAdverb, prepositions } from './function-words';
import { personAt, subjectOf, type Subject } from './subject';
import { isParticiple } from './verb-forms';
import { handling } from './verbs';
import { findLeft, findRight, pastAdverbs } from './walk';
import { wordSet } from './word-set';

const served = wordSet('user users customer customers');

/** What a person does by hand; "was incorrectly marked" is a machine's doing as often. */
const byHand = wordSet(
  'done performed executed carried configured typed entered applied deployed installed run assigned set merged committed pushed released published uploaded',
);

/**
 * Who or what an adverb of accident speaks of. A person's doing counts, with blame; so does what was done by hand, told
 * without the person; a machine's own doing does not.
 * @param from first token of the adverb @param to one past its last
 */
export function accidentAt(
  reading: Reading,
  from: number,
  to: number,
  kind: 'strong' | 'weak' | 'behind',
): Hit | undefined {
  const verbs = kind === 'weak' ? byHand : handling.participle;
  let after = kind === 'behind' ? -1 : pastAdverbs(reading, to);
  const got = beForms.has(wordAt(reading, after));
  if (got) after = pastAdverbs(reading, after + 1);
  const verb =
    after >= 0 && isVerb(wordAt(reading, after)) ? after : findLeft(reading, from - 1, (word) => isVerb(word), 14);
  // "The kernel accidentally reads": in the present it is a machine's habit.
  if (verb < 0)
    return kind === 'weak' || /[^s]s$/u.test(wordAt(reading, pastAdverbs(reading, to))) ? undefined : { from, to };
  const be = findLeft(reading, Math.min(verb, from) - 1, (word) => !isAdverb(word), 4);
  const passive = got || beForms.has(wordAt(reading, be));
  if (passive)
    return verbs.has(wordAt(reading, verb))
      ? passiveHit(reading, got ? from : be, Math.max(to, verb + 1))
      : behindOnly(reading, from, to, kind);
  const subject = actor(reading, Math.min(verb, from));
  if (subject !== undefined) return { from: Math.min(subject.at, from), to: Math.max(to, verb + 1), also: ['blame'] };
  return impersonal(reading, from, to, verb, kind);
}

const isVerb = (word: string): boolean => isParticiple(word) || handling.all.has(word);

function actor(reading: Reading, verb: number): Subject | undefined {
  const subject = subjectOf(reading, verb);
  return subject?.who === 'nobody' ? undefined : subject;
}

/** "was deleted by an operator" points at a person after all. */
function passiveHit(reading: Reading, from: number, to: number): Hit {
  const by = findRight(reading, to, (word) => word === 'by', 3);
  const person = by < 0 ? -1 : findRight(reading, by + 1, (_, at) => personAt(reading, at) !== undefined, 4);
  return person < 0 ? { from, to } : { from, to: person + 1, also: ['blame'] };
}

/** "…, but it was on the live cluster by mistake": the person may stand anywhere before it. */
function behindOnly(reading: Reading, from: number, to: number, kind: string): Hit | undefined {
  if (kind !== 'behind') return undefined;
  const person = findLeft(reading, from - 1, (_, at) => personAt(reading, at) !== undefined, 40);
  return { from, to, also: person < 0 ? [] : ['blame'] };
}

/** Without a person: "by accidentally deleting", "accidentally committed keys", but not "the script accidentally deleted". */
function impersonal(reading: Reading, from: number, to: number, verb: number, kind: string): Hit | undefined {
  if (kind === 'behind') return behindOnly(reading, from, to, kind);
  if (kind === 'weak' || verb < from) return undefined;
  const before = wordAt(reading, from - 1);
  const user = served.has(before) && handling.past.has(wordAt(reading, verb));
  if (user) return { from, to: verb + 1 };
  const attributive =
    breaksAt(reading, from - 1) || determiners.has(before) || prepositions.has(before) || conjunctions.has(before);
  const byHandHere = handling.ing.has(wordAt(reading, verb)) || handling.participle.has(wordAt(reading, verb));
  return attributive && byHandHere ? { from, to: verb + 1 } : undefined;
}
