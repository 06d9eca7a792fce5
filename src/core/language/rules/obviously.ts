import { people } from '../grammar/people';
import { negations } from '../grammar/function-words';
import { findRight, pastAdverbs } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { breaksAt, wordAt } from '../reading/token';

const certain = wordSet('obviously clearly evidently plainly');
const lacking = union(
  negations,
  wordSet(
    'nobody none noone no-one failed should missed forgot wrong mistake insufficient inadequate enough underestimated',
  ),
);

export const obviously: Rule = {
  id: 'obviously',
  says: 'Says that it was plain to see. It is plain now; then it was one sign among many.',
  ask: 'Who saw what, and when did it become plain to them?',
  source: 'S2-06',
  faults: ['hindsight'],
  words: certain,
  find: (reading, at) => {
    const opens = breaksAt(reading, at - 1) || wordAt(reading, at + 1) === ',' || people.has(wordAt(reading, at - 1));
    if (!opens) return undefined;
    const lack = findRight(reading, at + 1, (word) => lacking.has(word), 9);
    return lack < 0 ? undefined : { from: at, to: pastAdverbs(reading, at) };
  },
  flags: ['Obviously we did not test it with old data.', 'Clearly, the review was not enough.'],
  passes: [
    'The log clearly shows the failure.',
    'The crate was obviously made by a bot.',
    'The fix was not obvious.',
    'Obviously the job had stopped.',
  ],
};
