import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';

export const outageWord: Rule = {
  id: 'outage-word',
  says: 'Says that everything was down, while part of it kept working.',
  ask: 'What was slower, fewer or missing, and for whom? “Degraded” or the exact effect says more.',
  source: 'S3-50',
  faults: [],
  words: wordSet('outage outages'),
  find: (_, at, { partial }) => (partial ? { from: at, to: at + 1 } : undefined),
  flags: [{ text: 'The outage lasted an hour.', given: { partial: true } }],
  passes: ['The outage lasted an hour.', { text: 'Search was slow for an hour.', given: { partial: true } }],
};
