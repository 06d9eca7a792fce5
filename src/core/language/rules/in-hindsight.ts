import { findRight, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const helpers = wordSet('have had');
const openers = wordSet('in with of');
const objects = wordSet('at over through');
const verdicts = wordSet('there all missed ignored');
const signWords = wordSet('the warning all');
const easily = wordSet('easy simple plain');
const afterwards = wordSet('now today afterwards');
const anyoneAtAll = wordSet('anyone anybody everyone everybody');

export const inHindsight: Rule = {
  id: 'in-hindsight',
  says: 'Looks from the end of the story, where the way there seems plain.',
  ask: 'What did it look like before anyone knew how it would end?',
  source: 'S2-06',
  faults: ['hindsight'],
  words: wordSet(
    'hindsight retrospect retrospectively looking viewed knowing signs know fact see predictable foreseeable',
  ),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'hindsight' || word === 'retrospect' || word === 'retrospectively') {
      if (word === 'hindsight' && wordAt(reading, at + 1) === 'bias') return undefined;
      const opens = openers.has(wordAt(reading, at - 1));
      return opens || word !== 'retrospect' ? { from: opens ? at - 1 : at, to: at + 1 } : undefined;
    }
    if (word === 'looking')
      return reads(reading, at + 1, 'back') && !objects.has(wordAt(reading, at + 2))
        ? { from: at, to: at + 2 }
        : undefined;
    if (word === 'knowing') {
      const now = reads(reading, at + 1, 'what')
        ? findRight(reading, at + 2, (next) => next === 'now' || next === 'today', 4)
        : -1;
      return now < 0 ? undefined : { from: at, to: now + 1 };
    }
    if (word === 'know') return knownNow(reading, at);
    if (word === 'viewed') return reads(reading, at + 1, 'from', afterwards) ? { from: at, to: at + 3 } : undefined;
    if (word === 'fact')
      return reads(reading, at - 2, 'after', 'the') && opensThought(reading, at - 3)
        ? { from: at - 2, to: at + 1 }
        : undefined;
    if (word === 'see') return plainNow(reading, at);
    if (word.endsWith('able'))
      return sureAdverbs.has(wordAt(reading, at - 1)) ? { from: at - 1, to: at + 1 } : undefined;
    return signsThere(reading, at);
  },
  flags: [
    'In hindsight the limit was too low.',
    'In retrospect, two regions are better than one.',
    'With the benefit of hindsight it was plain.',
    'Looking back, the graph had been rising for a week.',
    'Knowing what we know now, one limit is too few.',
    'The warning signs were there.',
    'The signs had been there for weeks.',
    'After the fact, the two releases plainly collided.',
    'Viewed from today, the link was small.',
    'As we now know, the first alert was the important one.',
    'It is easy to see now that the two belong together.',
    'Anyone could see that coming.',
    'It was entirely foreseeable.',
  ],
  passes: [
    'We are looking at the graphs.',
    'Nothing could be done before or after the fact.',
    'We are looking back at three busy weeks.',
    'The retrospective is on Monday.',
    'The load of a Monday is predictable.',
    'A card names hindsight bias.',
    'Knowing the address, she signed in.',
  ],
};

const sureAdverbs = wordSet('entirely completely totally perfectly easily quite fully clearly');

const opensThought = (reading: Reading, before: number): boolean =>
  breaksAt(reading, before) || wordAt(reading, before) === ',';

/** "we now know", "as we know now". */
function knownNow(reading: Reading, at: number): Hit | undefined {
  if (reads(reading, at - 2, 'we', 'now')) return { from: at - 2, to: at + 1 };
  const after = reads(reading, at - 2, 'as', 'we') && afterwards.has(wordAt(reading, at + 1));
  return after ? { from: at - 2, to: at + 2 } : undefined;
}

/** "the signs were there", "the warning signs had been there". */
function signsThere(reading: Reading, at: number): Hit | undefined {
  if (!signWords.has(wordAt(reading, at - 1))) return undefined;
  const perfect = reads(reading, at + 1, helpers, 'been');
  const verdict = perfect ? at + 3 : at + 2;
  if (!perfect && wordAt(reading, at + 1) !== 'were') return undefined;
  return verdicts.has(wordAt(reading, verdict)) ? { from: at - 1, to: verdict + 1 } : undefined;
}

/** "easy to see now", "anyone could see". */
function plainNow(reading: Reading, at: number): Hit | undefined {
  if (easily.has(wordAt(reading, at - 2)) && reads(reading, at + 1, afterwards)) return { from: at - 2, to: at + 2 };
  return reads(reading, at - 2, anyoneAtAll, 'could') ? { from: at - 2, to: at + 1 } : undefined;
}
