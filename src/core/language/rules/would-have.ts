import { estimates, saysAnyone } from '../grammar/estimates';
import { perfectAfter } from '../grammar/perfect';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';
import { pastAdverbs } from '../grammar/walk';

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
    if (estimates(reading, at, perfect.to)) return undefined;
    return { from: at, to: perfect.to, also: saysAnyone(reading, at) ? ['hindsight'] : [] };
  },
  flags: [
    'A feature flag would have let us go back at once.',
    'The pages wouldn’t have gone down.',
    'We’d have seen it in the logs.',
    'With a canary this would of been caught.',
  ],
  passes: [
    'Some customers would have seen an error page.',
    'Most passengers would have seen a slower page.',
    'We would have to restart the proxy.',
    'When a node would have an old list, it asked for a new one.',
  ],
};

/** "I would have thought so" is how one speaks. */
const opinions = wordSet('thought liked');
