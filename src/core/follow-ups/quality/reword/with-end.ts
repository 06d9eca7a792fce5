import { isAdverb } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { namedThings } from '../wording/named';
import { reliesOnPeople } from '../wording/outcome';
import { objectAt, type Wording } from '../wording/wording';
import { asDoing } from './as-doing';
import { blank, sentenceOf, written } from './splice';
import { withPlace } from './with-place';

const amounts = wordSet('increase reduce decrease lower raise boost maximize minimize shorten');
const qualities = wordSet(
  'improve enhance strengthen optimize streamline harden speed make refine simplify stabilize tighten bring mature modernize',
);

/** The sentence with an end to it; null where only its writer can give it one. */
export function withEnd(wording: Wording): string | null {
  const { form, verb } = wording;
  if (form !== 'doing') return asDoing(wording);
  if (reliesOnPeople(wording)) return asCheck(wording);
  if (verb === 'monitor' || verb === 'watch') return namedThings(wording) < 2 ? null : asAlert(wording);
  if (amounts.has(verb)) return `${sentenceOf(wording)} from ${blank} to ${blank}`;
  if (qualities.has(verb)) return `${sentenceOf(wording)} until ${blank} reaches ${blank}`;
  return withPlace(wording);
}

/** "Make sure engineers check that …": the machine checks it. */
function asCheck(wording: Wording): string | null {
  const { reading, at, end } = wording;
  for (let next = at + 3; next < end; next += 1)
    if (/^(?:that|whether|if)$/u.test(wordAt(reading, next)))
      return `Add an automated check ${written(wording, next, end)}`;
  return null;
}

/** "Monitor heap usage more closely": the machine watches it. */
function asAlert(wording: Wording): string {
  const { reading, end } = wording;
  let last = end;
  while (last > objectAt(wording) + 1 && isAdverb(wordAt(reading, last - 1))) last -= 1;
  return `Add an alert for when ${written(wording, objectAt(wording), last)} exceeds ${blank}`;
}
