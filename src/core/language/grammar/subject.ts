import type { Fault } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';
import { auxiliaries, clauseOpeners, conjunctions, determiners, modals, prepositions } from './function-words';
import { givenNames } from './given-names';
import { departments, membership, nobody, ourselves, people, roles, somebody, thirdPersons } from './people';
import { union, wordSet } from './word-set';
import { beforeAdverbs, findLeft, reach } from './walk';

/** Who a clause is about, as far as the fault rules need to know. */
export interface Subject {
  readonly who: 'we' | 'i' | 'other person' | 'nobody';
  readonly at: number;
}

const helpers = union(auxiliaries, modals, wordSet('to'));

/**
 * The person who does what the verb at this index says; undefined where it is a thing, or cannot be told.
 * Looks left over adverbs and helping verbs, through "at the station" behind a noun, and over "and" to a shared subject.
 */
export function subjectOf(reading: Reading, verb: number): Subject | undefined {
  const at = beforeAdverbs(reading, verb - 1, helpers);
  const word = wordAt(reading, at);
  if (word === ',') return beforeAside(reading, at);
  if (conjunctions.has(word)) return sharedSubject(reading, at - 1);
  if (breaksAt(reading, at)) return undefined;
  const direct = personAt(reading, at);
  if (direct !== undefined) return isObject(reading, at) ? behindPreposition(reading, at) : direct;
  if (determiners.has(word) || prepositions.has(word)) return undefined;
  return behindPreposition(reading, at) ?? beforeRelative(reading, at);
}

/** The person a single token stands for. */
export function personAt(reading: Reading, at: number): Subject | undefined {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const { word } = token;
  if (word === 'we') return { who: 'we', at };
  if (word === 'us' && wordAt(reading, at - 1) === 'of') return { who: 'we', at };
  if (word === 'i') return { who: 'i', at };
  if (nobody.has(word) || (word === 'one' && wordAt(reading, at - 1) === 'no')) return { who: 'nobody', at };
  // A part of a company acts where a sentence opens with it: "Marketing should have told us".
  if (departments.has(word) && breaksAt(reading, at - 1)) return { who: 'other person', at };
  if (token.capital && givenNames.has(word)) return { who: 'other person', at };
  if (token.named || thirdPersons.has(word) || somebody.has(word) || roles.has(word))
    return { who: 'other person', at };
  if (membership.has(word) && roles.has(wordAt(reading, at - 1))) return { who: 'other person', at };
  if (word === 'who') return { who: 'other person', at };
  return undefined;
}

/** Behind "by", "for" or "from", a noun is not who acts. */
function isObject(reading: Reading, noun: number): boolean {
  if (ourselves.has(wordAt(reading, noun)) || thirdPersons.has(wordAt(reading, noun))) return false;
  const opener = findLeft(reading, noun - 1, (word) => objectOpeners.has(word) || endsNoun(word), 5);
  if (wordAt(reading, opener) === 'of' && parts.has(wordAt(reading, opener - 1))) return false;
  if (opener < 0 || !objectOpeners.has(wordAt(reading, opener))) return false;
  // "At noon the team": the preposition has its noun already, and another one begins.
  const article = findLeft(reading, noun - 1, (word) => articles.has(word), noun - opener - 1);
  return article <= opener + 1 || quantifiers.has(wordAt(reading, article - 1));
}

const articles = wordSet('the a an our their his her my your');
const quantifiers = wordSet('all both half of many such');

/** "one of our engineers" acts as an engineer does. */
const parts = wordSet('one two three some several many most any both member members none number');

/** "since nobody", "as the team": before a clause these are no prepositions. */
const objectOpeners = new Set(
  [...prepositions].filter((word) => !wordSet('as since until till before after than like').has(word)),
);

const endsNoun = (word: string): boolean =>
  word === ',' || word === '' || conjunctions.has(word) || clauseOpeners.has(word) || helpers.has(word);

/** "Employees at the utility's substation": the noun before the preposition acts. */
function behindPreposition(reading: Reading, from: number): Subject | undefined {
  const stop = findLeft(reading, from, (word, at) => endsNoun(word) && !prepositions.has(word) && at < from, 12);
  const first = stop < 0 ? Math.max(0, from - 12) : stop + 1;
  for (let at = first; at < from; at += 1) {
    const person = personAt(reading, at);
    if (person !== undefined && prepositions.has(wordAt(reading, at + 1)) && !prepositions.has(wordAt(reading, at - 1)))
      return person;
  }
  return undefined;
}

/** "The engineers who wrote this module": the noun before "who" acts. */
function beforeRelative(reading: Reading, from: number): Subject | undefined {
  const who = findLeft(reading, from, (word) => word === 'who' || word === ',' || conjunctions.has(word), 8);
  if (who < 0 || wordAt(reading, who) !== 'who') return undefined;
  const person = personAt(reading, who - 1);
  return person === undefined || isObject(reading, person.at) ? undefined : person;
}

/** "An operator, tired after a long shift, erased": the noun before the two commas acts. */
function beforeAside(reading: Reading, comma: number): Subject | undefined {
  const opener = findLeft(reading, comma - 1, (word) => word === ',', 9);
  const person = opener < 0 ? undefined : personAt(reading, opener - 1);
  return person === undefined || isObject(reading, person.at) ? undefined : person;
}

/** "An operator ran the tool but forgot": the first person of the sentence that acts. */
function sharedSubject(reading: Reading, from: number): Subject | undefined {
  let found: Subject | undefined;
  for (let at = from; at > from - reach && !breaksAt(reading, at); at -= 1) {
    const person = personAt(reading, at);
    if (person !== undefined && people.has(wordAt(reading, at)) && !isObject(reading, at)) found = person;
    if (person !== undefined && reading.tokens[at]?.named === true && !isObject(reading, at)) found = person;
  }
  return found;
}

/** Blame lies on the one a sentence points at; on "we" only where the rule says so, and never on nobody. */
export function blameFor(subject: Subject, including: readonly Subject['who'][] = []): readonly Fault[] {
  const pointed = subject.who === 'i' || subject.who === 'other person' || including.includes(subject.who);
  return pointed ? ['blame'] : [];
}
