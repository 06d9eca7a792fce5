import { findRight, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

export const inHindsight: Rule = {
  id: 'in-hindsight',
  says: 'Looks from the end of the story, where the way there seems plain.',
  ask: 'What did it look like before anyone knew how it would end?',
  source: 'S2-06',
  faults: ['hindsight'],
  words: wordSet('hindsight retrospect retrospectively looking knowing signs'),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'hindsight' || word === 'retrospect' || word === 'retrospectively') {
      if (word === 'hindsight' && wordAt(reading, at + 1) === 'bias') return undefined;
      const opens = wordSet('in with of').has(wordAt(reading, at - 1));
      return opens || word !== 'retrospect' ? { from: opens ? at - 1 : at, to: at + 1 } : undefined;
    }
    if (word === 'looking') return reads(reading, at + 1, 'back') ? { from: at, to: at + 2 } : undefined;
    if (word === 'knowing') {
      const now = reads(reading, at + 1, 'what') ? findRight(reading, at + 2, (next) => next === 'now', 4) : -1;
      return now < 0 ? undefined : { from: at, to: now + 1 };
    }
    const there = reads(reading, at + 1, wordSet('were'), wordSet('there all missed ignored'));
    return there && wordSet('the warning all').has(wordAt(reading, at - 1)) ? { from: at - 1, to: at + 3 } : undefined;
  },
  flags: [
    'In hindsight the limit was too low.',
    'In retrospect, two regions are better than one.',
    'With the benefit of hindsight it was plain.',
    'Looking back, the graph had been rising for a week.',
    'Knowing what we know now, one limit is too few.',
    'The warning signs were there.',
  ],
  passes: [
    'We are looking at the graphs.',
    'The retrospective is on Monday.',
    'A card names hindsight bias.',
    'Knowing the address, she signed in.',
  ],
};
