import { ownerOf } from '../grammar/owner';
import { findLeft, findRight } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Fault, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const one = wordSet(
  'mistake oversight typo misunderstanding miscommunication misconception blunder lapse misjudgement misjudgment misstep mix-up slip-up screw-up screwup misreading carelessness forgetfulness inattention fat-finger',
);
const several = wordSet('mistakes oversights typos misunderstandings blunders');
/** What goes before talk of mistakes in general. */
const general = wordSet(
  'avoid avoids avoiding prevent prevents preventing reduce reduces catch catches catching against from such any not never no fix fixes fixed fixing correct corrects corrected future learn similar potential possible',
);
const determiners = wordSet('a an the this that small simple silly honest unfortunate classic little to by');

/** "The oversight board" watches. */
const bodies = wordSet('board committee body authority panel council team role group function process');

const assumptions = wordSet('assumption assumptions belief impression understanding');
const wrongly = wordSet('wrong incorrect false mistaken faulty erroneous flawed');

export const mistake: Rule = {
  id: 'mistake',
  says: 'Calls it a mistake, which one can only know afterwards; the reasons of the moment go missing.',
  ask: 'What was meant to happen, and what made this way there look right?',
  source: 'S3-53',
  faults: ['human_error'],
  words: union(one, several, assumptions, wordSet('typographical finger')),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'finger' && wordAt(reading, at - 1) !== 'fat') return undefined;
    if (assumptions.has(word) && !wrongly.has(wordAt(reading, at - 1))) return undefined;
    if (isGeneral(reading, at)) return undefined;
    const owner = ownerOf(reading, at);
    if (several.has(word) && owner < 0 && findRight(reading, at + 1, (next) => next === 'made', 3) < 0)
      return undefined;
    if (word === 'oversight' && owner < 0 && !determiners.has(wordAt(reading, at - 1))) return undefined;
    if (word === 'oversight' && bodies.has(wordAt(reading, at + 1))) return undefined;
    if (wordAt(reading, at - 1) === 'by' && word === 'mistake') return undefined;
    const also: Fault[] = owner >= 0 ? ['blame'] : [];
    return { from: owner >= 0 ? owner : at, to: at + (word === 'typographical' ? 2 : 1), also };
  },
  flags: [
    'This was a mistake in setting up the pool.',
    'It was the result of a small oversight in a script.',
    'The team made a mistake in the rules.',
    'Our mistake was found at noon.',
    'A typo in the address sent the mail astray.',
    'Mistakes were made.',
    'The script rested on an incorrect assumption.',
  ],
  passes: [
    'People make mistakes; systems forgive them.',
    'To avoid such mistakes, the form checks the date.',
    'She fixed a typo in the guide.',
    'The board has oversight of the budget.',
    'The oversight committee met on Monday.',
  ],
};

const isGeneral = (reading: Reading, at: number): boolean =>
  findLeft(reading, at - 1, (word) => general.has(word), 4) >= 0;
