import type { Hit } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';
import { beForms, clauseOpeners, modals, negations } from './function-words';
import { beforeAdverbs, findLeft, findRight, pastAdverbs } from './walk';
import { union, wordSet } from './word-set';

const owning = wordSet('its our this');
const toOrAs = wordSet('to as');

export const describing = wordSet(
  'root main primary sole only single ultimate underlying actual real true direct proximate immediate key principal exact likely',
);
const doubts = union(
  modals,
  negations,
  wordSet(
    'suspect suspected suspects possible potential perhaps whether if unclear rule ruled ruling exclude excluded excluding likely probable probably',
  ),
);
/** After "the cause was", words that leave it open. */
const open = wordSet(
  'not never unknown unclear still being identified found under undetermined tbd pending yet investigated established understood',
);
const settled = wordSet('determined found identified confirmed discovered traced');

/** Where a sentence says of one thing that it is the cause; a cause that is looked for, doubted or one of several is not. */
export function assertedCause(reading: Reading, noun: number): Hit | undefined {
  let first = noun;
  while (describing.has(wordAt(reading, first - 1))) first -= 1;
  const article = wordAt(reading, first - 1);
  const opens = breaksAt(reading, first - 1) || (wordAt(reading, first - 1) === 'the' && breaksAt(reading, first - 2));
  const colon = opens && (first < noun || article === 'the') ? titleEnd(reading, noun) : -1;
  if (colon >= 0) return leavesOpen(reading, colon + 1) ? undefined : { from: first, to: noun + 1 };
  if (
    article !== 'the' &&
    !article.endsWith("'s") &&
    !(first < noun && owning.has(article)) &&
    !definedByA(reading, first)
  )
    return undefined;
  return predicate(reading, first, noun) ?? complement(reading, first, noun) ?? verdict(reading, first, noun);
}

/** The colon of "Root cause:" or "Root cause of the outage:"; -1 where there is none. */
function titleEnd(reading: Reading, noun: number): number {
  if (wordAt(reading, noun + 1) === ':') return noun + 1;
  return relating.has(wordAt(reading, noun + 1)) ? findRight(reading, noun + 2, (word) => word === ':', 6) : -1;
}

/** "a root cause" is one of several, unless it is a heading without an article. */
const definedByA = (reading: Reading, first: number): boolean =>
  breaksAt(reading, first - 1) && !breaksAt(reading, first);

const leavesOpen = (reading: Reading, at: number): boolean =>
  breaksAt(reading, at) || findRight(reading, at, (word) => open.has(word), 3) >= 0;

/** "The cause (of the incident) was …". */
function predicate(reading: Reading, first: number, noun: number): Hit | undefined {
  const be = verbOf(reading, noun);
  if (be < 0 || wordAt(reading, be) === 'were') return undefined;
  if (doubtBefore(reading, first) || findRight(reading, noun + 1, (word) => modals.has(word), be - noun) >= 0)
    return undefined;
  const next = pastAdverbs(reading, be + 1);
  const infinitive = settled.has(wordAt(reading, next)) && toOrAs.has(wordAt(reading, next + 1));
  if (!infinitive && leavesOpen(reading, be + 1)) return undefined;
  return { from: wordAt(reading, first - 1) === '' ? first : first - 1, to: be + 1 };
}

const linking = wordSet('turned seems seemed appears appeared lies lay came');

/** The verb the cause is the subject of: straight behind it, or behind "of the …". -1 where another clause begins first. */
function verbOf(reading: Reading, noun: number): number {
  const next = pastAdverbs(reading, noun + 1);
  const links = (word: string): boolean => beForms.has(word) || linking.has(word);
  if (links(wordAt(reading, next))) return next;
  if (perfect.has(wordAt(reading, next)) && wordAt(reading, next + 1) === 'been') return next + 1;
  if (!relating.has(wordAt(reading, next))) return -1;
  const found = findRight(reading, next + 1, (word) => links(word) || word === ',' || clauseOpeners.has(word), 12);
  return found >= 0 && links(wordAt(reading, found)) ? found : -1;
}

const perfect = wordSet('has had have');
const relating = wordSet('of for behind');

/** "… was the cause", "… as the cause". */
function complement(reading: Reading, first: number, noun: number): Hit | undefined {
  if (breaksAt(reading, first - 1)) return undefined;
  const verb = beforeAdverbs(reading, first - 2);
  const word = wordAt(reading, verb);
  const links = (beForms.has(word) && word !== 'were') || word === 'as' || word === 'became';
  const asked =
    wordAt(reading, verb - 1) === 'what' || (wordAt(reading, verb - 1) === 'which' && breaksAt(reading, verb - 2));
  if (!links || asked || doubtBefore(reading, verb)) return undefined;
  return { from: verb, to: noun + 1 };
}

const doubtBefore = (reading: Reading, from: number): boolean =>
  findLeft(reading, from, (word) => doubts.has(word), 10) >= 0;

/** "We determined the cause to be …". */
function verdict(reading: Reading, first: number, noun: number): Hit | undefined {
  if (wordAt(reading, noun + 1) !== 'to' || wordAt(reading, noun + 2) !== 'be') return undefined;
  const verb = findLeft(reading, first - 1, (word) => settled.has(word), 4);
  return verb < 0 || doubtBefore(reading, verb) ? undefined : { from: verb, to: noun + 3 };
}
