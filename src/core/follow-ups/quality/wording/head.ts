import { isAdverb } from '../../../language/grammar/function-words';
import { isParticiple } from '../../../language/grammar/verb-forms';
import { wordSet } from '../../../language/grammar/word-set';
import { breaksAt, wordAt, type Reading } from '../../../language/reading/token';
import { clause } from './clause';
import { doing } from './doing';
import type { Head } from './form';
import { articleLike, pronouns } from './openings';
import { requestAt } from './request';
import { describingParticiples, findsOut, isBase, verbOf } from './verbs';

const openers = wordSet("let's please also then to lets and so next finally");

const tentative = wordSet('maybe perhaps possibly potentially ideally');

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
  return (
    kind === 'word' &&
    word !== undefined &&
    (openers.has(word) || tentative.has(word) || (isAdverb(word) && !isBase(word) && !comparesAt(word)))
  );
}

const comparesAt = (word: string): boolean => word === 'more' || word === 'less' || word === 'better' || word === 'no';

function plainHead(reading: Reading, at: number): Head {
  const word = wordAt(reading, at);
  if (asks(reading, at)) return { form: 'question', at, verb: '' };
  const asked = requestAt(reading, at);
  if (asked >= 0) return doing(reading, asked);
  const verb = verbOf(word);
  const next = wordAt(reading, at + 1);
  if (verb !== '' && word.endsWith('ing') && !thingsInIng.has(word) && next !== 'of')
    return { form: findsOut(verb) ? (verb === 'work' ? 'under way' : 'finding out') : 'doing', at, verb };
  if (verb !== '' && isParticiple(word) && tellsPast(reading, at + 1)) return { form: 'done', at, verb };
  return behindCondition(reading, at) ?? behindFinding(reading, at) ?? clause(reading, at);
}

const asking = wordSet('why what who should can could do does did is are would will');

function asks(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  if (word === 'how') return true;
  if (!asking.has(word)) return false;
  if (word === 'do') return pronouns.has(next);
  return pronouns.has(next) || (reading.text.trimEnd().endsWith('?') && next !== '');
}

/** Doings in -ing that name a thing. */
const thingsInIng = wordSet('alerting monitoring logging testing training tracking staging scaling hosting routing');

/** "Added the index" tells; "managed database" names. */
const tellsPast = (reading: Reading, at: number): boolean => {
  if (!describingParticiples.has(wordAt(reading, at - 1))) return !breaksAt(reading, at);
  const { kind, word = '', capital } = reading.tokens[at] ?? {};
  return kind === 'opaque' || capital === true || articleLike(word);
};

const conditions = wordSet('before after when whenever once if in for during until while as on with');

/** "Before retrying, ensure …": what is asked stands behind the comma. */
function behindCondition(reading: Reading, from: number): Head | undefined {
  if (!conditions.has(wordAt(reading, from))) return undefined;
  if (wordAt(reading, from) === 'if' && /^ha[ds]$/u.test(wordAt(reading, from + 2)))
    return { form: 'wish', at: from, verb: '' };
  for (let at = from + 1; at < from + conditionReach && !breaksAt(reading, at); at += 1) {
    const asked = wordAt(reading, at) === ',' ? requestAt(reading, at + 1) : -1;
    if (asked >= 0) return doing(reading, asked);
  }
  return undefined;
}

const thatThing = wordSet('it them this these one');

/** "The runbook lacks the last step, add it": what is asked comes behind what was found. */
function behindFinding(reading: Reading, from: number): Head | undefined {
  for (let at = from + 1; at < from + conditionReach && !breaksAt(reading, at); at += 1) {
    if (!/^[,;–—-]$/u.test(wordAt(reading, at))) continue;
    const asked = requestAt(reading, at + 1);
    if (asked >= 0 && thatThing.has(wordAt(reading, asked + 1))) return doing(reading, asked);
  }
  return undefined;
}

/** How far a condition reaches, in tokens. */
const conditionReach = 20;
