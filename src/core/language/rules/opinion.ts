import { reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const thinking = wordSet('think believe feel guess');

const judging = wordSet(
  'terrible awful horrible ridiculous embarrassing unacceptable disastrous shocking pathetic brilliant amazing unfortunately sadly luckily regrettably surprisingly terribly horribly disappointing',
);

export const opinion: Rule = {
  id: 'opinion',
  says: 'Mixes a judgement into the facts; readers with another view stop trusting the timeline.',
  ask: 'What did people see or measure? The feeling is worth a note of its own, as a hard moment.',
  source: 'S3-30',
  faults: [],
  places: ['timeline'],
  words: new Set([...judging, 'i', 'opinion']),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'i') return reads(reading, at + 1, thinking) ? { from: at, to: at + 2 } : undefined;
    if (word === 'opinion') return reads(reading, at - 2, 'in') ? { from: at - 2, to: at + 1 } : undefined;
    return { from: at, to: at + 1 };
  },
  flags: [
    { text: 'The answer of the vendor was unacceptable.', given: { place: 'timeline' } },
    { text: 'I think the cache was cold.', given: { place: 'timeline' } },
  ],
  passes: [
    'The answer was unacceptable.',
    { text: 'The vendor answered after two hours.', given: { place: 'timeline' } },
  ],
};
