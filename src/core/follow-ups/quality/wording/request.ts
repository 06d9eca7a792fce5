import { conjunctions, determiners, modals, prepositions } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';
import { isParticiple } from '../../../language/grammar/verb-forms';
import { breaksAt, wordAt, type Reading } from '../../../language/reading/token';
import { articleLike, pronouns, subjectStops } from './openings';
import { alsoThings, isBase, manners, mostlyThings, thingHeads } from './verbs';

/** The index of the verb where the words at `at` ask for a doing; -1 where they do not. */
export function requestAt(reading: Reading, at: number): number {
  const inAWay = manners.has(wordAt(reading, at)) && isBase(wordAt(reading, at + 1)) && hasObject(reading, at + 2);
  if (inAWay) return at + 1;
  return requests(reading, at) ? at : -1;
}

/** Behind a word that mostly names a thing, these make it a doing: "page when …". */
const behindDoing = wordSet('out up when whenever if');

function requests(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  if (word === "don't" || (word === 'do' && next === 'not')) return true;
  if (!isBase(word)) return unknownRequest(reading, at);
  if (word === 'work') return next === 'with' || next === 'on';
  if (mostlyThings.has(word)) return articleLike(next) || behindDoing.has(next) || isIdentifier(reading, at + 1);
  if (alsoThings.has(word) && thingHeads.has(next)) return false;
  return next !== 'of' && !modals.has(next) && next !== 'is' && next !== 'are';
}

/** Whether an object stands here: neither the sentence's end nor a preposition. */
const hasObject = (reading: Reading, at: number): boolean =>
  !breaksAt(reading, at) && !prepositions.has(wordAt(reading, at)) && !thingHeads.has(wordAt(reading, at));

/** Written as only a machine's words are: code, or a capital inside. */
function isIdentifier({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.kind === 'opaque' || /[a-z][A-Z]/u.test(text.slice(token.start, token.end));
}

/** A word no list knows, before an article and at the head, can only ask: "Canonicalize the paths". */
function unknownRequest(reading: Reading, at: number): boolean {
  const { kind, word = '' } = reading.tokens[at] ?? {};
  if (kind !== 'word' || !/^[a-z][a-z-]+$/u.test(word) || isParticiple(word) || /(?:ing|s)$/u.test(word)) return false;
  if (determiners.has(word) || prepositions.has(word) || conjunctions.has(word) || modals.has(word)) return false;
  if (pronouns.has(word) || subjectStops.has(word)) return false;
  const next = wordAt(reading, at + 1);
  return determiners.has(next) && next !== 'that' && next !== 'no' && next !== 'one';
}
