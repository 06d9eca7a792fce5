import { wordSet } from '../grammar/word-set';
import { findRight } from '../grammar/walk';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const vague = wordSet(
  'some many several few numerous most various significant substantial considerable lots bunch handful',
);
const counted = wordSet(
  'users user customers customer people clients orders requests request payments accounts teams projects jobs messages mails data minutes hours time number traffic errors services pages sites',
);

export const vagueQuantity: Rule = {
  id: 'vague-quantity',
  says: 'Leaves the size open; each reader fills in another one.',
  ask: 'How many, or between which two numbers? “Not known” is an answer too.',
  source: 'S3-32',
  faults: [],
  places: ['impact'],
  words: vague,
  find: (reading, at) => {
    const noun = findRight(reading, at + 1, (word) => counted.has(word), wordAt(reading, at) === 'some' ? 3 : 4);
    return noun < 0 ? undefined : { from: at, to: noun + 1 };
  },
  flags: [
    { text: 'Many customers could not pay.', given: { place: 'impact' } },
    { text: 'A handful of requests failed.', given: { place: 'impact' } },
  ],
  passes: ['Many customers could not pay.', { text: 'About 200 customers could not pay.', given: { place: 'impact' } }],
};
