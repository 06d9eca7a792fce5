import { beForms } from '../grammar/function-words';
import { beforeAdverbs, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const events = wordSet('accident disaster incident outage catastrophe problem');
const ends = wordSet('happen fail break come go fill run collapse crash');
const was = wordSet('was were');

export const boundToHappen: Rule = {
  id: 'bound-to-happen',
  says: 'Says that it had to come. On all the days before it did not, and nobody can see from here why.',
  ask: 'What kept it from happening until then? That may be worth as much as what changed.',
  source: 'S2-06',
  faults: ['hindsight'],
  words: wordSet('bound waiting time wall coming'),
  find: (reading, at) => {
    switch (wordAt(reading, at)) {
      case 'bound':
        return afterWas(reading, at) && wordAt(reading, at + 1) === 'to' && ends.has(wordAt(reading, at + 2))
          ? { from: at, to: at + 3 }
          : undefined;
      case 'waiting':
        return events.has(wordAt(reading, at - 1)) && reads(reading, at, 'waiting', 'to', 'happen')
          ? { from: at - 1, to: at + 3 }
          : undefined;
      case 'time':
        return matterOfTime(reading, at);
      case 'wall':
        return reads(reading, at - 4, 'writing', was, 'on', 'the') ? { from: at - 4, to: at + 1 } : undefined;
      default:
        return sawComing(reading, at);
    }
  },
  flags: [
    'It was only a matter of time before the disk filled up.',
    'A crash like this was bound to happen.',
    'It was an accident waiting to happen.',
    'The writing was on the wall.',
    'We all saw it coming.',
  ],
  passes: [
    'It is only a matter of minutes to restore the index.',
    'The session is bound to the address.',
    'The cursor was bound to the row.',
    'The request was waiting to be sent.',
    'The clock is on the wall.',
    'We saw the requests coming in.',
  ],
};

const afterWas = (reading: Reading, at: number): boolean => was.has(wordAt(reading, beforeAdverbs(reading, at - 1)));

/** "was a matter of time", "before" whatever came. */
function matterOfTime(reading: Reading, at: number): Hit | undefined {
  if (!reads(reading, at - 3, 'a', 'matter', 'of')) return undefined;
  const told = beForms.has(wordAt(reading, beforeAdverbs(reading, at - 4))) || wordAt(reading, at - 4) === 'just';
  return told ? { from: at - 3, to: at + 1 } : undefined;
}

const seeing = wordSet('saw seen see');
const it = wordSet('it this that');

/** "saw it coming", as the end of a thought: requests come in, too. */
function sawComing(reading: Reading, at: number): Hit | undefined {
  const known = it.has(wordAt(reading, at - 1)) && seeing.has(wordAt(reading, at - 2));
  return known && (breaksAt(reading, at + 1) || wordAt(reading, at + 1) === ',')
    ? { from: at - 2, to: at + 1 }
    : undefined;
}
