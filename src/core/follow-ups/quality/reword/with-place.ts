import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import type { Wording } from '../wording/wording';
import { blank, sentenceOf } from './splice';

const signals = wordSet('monitoring alerting alert alerts alarm alarms notification notifications metrics');
const setting = wordSet('add implement create set setup introduce have need improve enhance');
const mending = wordSet('fix resolve solve address handle remedy');
/** What follows these says how things shall be, so that no place fits behind it. */
const assuring = wordSet('ensure make prevent get be avoid do communicate educate clarify monitor encourage promote');

/** The longest sentence that takes more behind it, in tokens. */
const roomFor = 8;

/** The sentence with blanks for the condition or the part it is about; null where none fits. */
export function withPlace(wording: Wording): string | null {
  const { reading, form, from, at, end, verb } = wording;
  if (form !== 'doing' || assuring.has(verb)) return null;
  if (mending.has(verb)) return `Handle ${blank} in ${blank} safely`;
  for (let next = at + 1; setting.has(verb) && next < Math.min(end, at + 4); next += 1)
    if (signals.has(wordAt(reading, next))) return `Add an alert for when ${blank} of ${blank} exceeds ${blank}`;
  return end - from > roomFor ? null : `${sentenceOf(wording)} for ${blank}`;
}
