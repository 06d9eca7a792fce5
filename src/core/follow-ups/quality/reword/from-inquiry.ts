import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { masses } from '../wording/things';
import { findsOut, verbOf } from '../wording/verbs';
import { objectAt, type Wording } from '../wording/wording';
import { nestedDoing } from './nested-doing';
import { written } from './splice';

const leadingOn = wordSet(
  'find figure look see try continue attempt plan consider aim want hope intend strive prioritize',
);
const studying = wordSet(
  'investigate explore evaluate assess examine look research analyze study understand revisit reevaluate reconsider reassess discuss consider identify review figure determine',
);
const clauses = wordSet('if whether why how what which');

/** What is to be considered is done; what is to be found out is written down. */
export function inquiryAsDoing(wording: Wording): string | null {
  const { reading, end, at, verb } = wording;
  const object = objectAt(wording);
  const word = wordAt(reading, object);
  const doing = verbOf(word);
  if (word.endsWith('ing') && doing !== '' && !findsOut(doing) && !masses.has(word))
    return `${doing} ${written(wording, object + 1, end)}`;
  const nested = leadingOn.has(verb) ? nestedDoing(wording, at) : null;
  if (nested !== null) return nested;
  const clause = clauseAt(wording, object);
  if (clause >= 0) return answered(wording, clause);
  if (!findsOut(verb) || object >= end) return null;
  if (masses.has(word)) return `Add ${written(wording, object, end)}`;
  return studying.has(verb) ? `Write a proposal on ${written(wording, object, end)}` : null;
}

/** A question a little behind the verb: "discuss with legal how long …". */
function clauseAt({ reading, end }: Wording, object: number): number {
  for (let at = object; at < Math.min(end, object + 4); at += 1) if (clauses.has(wordAt(reading, at))) return at;
  return -1;
}

function answered(wording: Wording, clause: number): string {
  const { reading, end, verb } = wording;
  const asks = wordAt(reading, clause) === 'if' ? 'whether' : wordAt(reading, clause);
  const outcome = verb === 'decide' || verb === 'agree' ? 'why' : 'what to change';
  return `Write down ${asks} ${written(wording, clause + 1, end)}, and ${outcome}`;
}
