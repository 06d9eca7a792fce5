import { perfectAfter } from '../grammar/perfect';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';
import { findLeft, pastAdverbs } from '../grammar/walk';

export const wouldHave: Rule = {
  id: 'would-have',
  says: 'Tells how another world would have gone; a reader learns little about this one.',
  ask: 'What did happen, and what did people see of it then? An idea for the future fits the follow-ups better than “{words}”.',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('would had'),
  find: (reading, at) => {
    // "We'd have seen it" is read as "had have".
    if (wordAt(reading, at) === 'had' && wordAt(reading, pastAdverbs(reading, at + 1)) !== 'have') return undefined;
    const perfect = perfectAfter(reading, at);
    if (perfect === undefined || opinions.has(perfect.participle)) return undefined;
    return estimates(reading, at, perfect.to) ? undefined : { from: at, to: perfect.to };
  },
  flags: [
    'A feature flag would have let us go back at once.',
    'The pages wouldn’t have gone down.',
    'We’d have seen it in the logs.',
    'With a canary this would of been caught.',
  ],
  passes: [
    'Some customers would have seen an error page.',
    'We would have to restart the proxy.',
    'When a node would have an old list, it asked for a new one.',
  ],
};

/** "I would have thought so" is how one speaks. */
const opinions = wordSet('thought liked');

const served = wordSet('users user customers customer clients visitors readers subscribers players members people');
const feeling = wordSet('seen noticed experienced received encountered gotten had unable');

/** "Some customers would have seen errors" estimates what happened. */
function estimates(reading: Reading, at: number, to: number): boolean {
  const feels =
    feeling.has(wordAt(reading, to - 1)) || (wordAt(reading, to - 1) === 'been' && feeling.has(wordAt(reading, to)));
  return feels && findLeft(reading, at - 1, (word) => served.has(word), 8) >= 0;
}
