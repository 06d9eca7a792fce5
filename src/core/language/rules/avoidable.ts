import { wordSet } from '../grammar/word-set';
import { beForms, negations } from '../grammar/function-words';
import { beforeAdverbs, pastAdverbs } from '../grammar/walk';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const articles = wordSet('an a this');

export const avoidable: Rule = {
  id: 'avoidable',
  says: 'Says that it need not have been, which is a thing one can say of every accident afterwards.',
  ask: 'Which condition would one change, and what does that cost on all the days when nothing happens?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('avoidable preventable'),
  find: (reading, at) => {
    const be = beforeAdverbs(reading, at - 1);
    if (beForms.has(wordAt(reading, be)))
      return negations.has(wordAt(reading, be + 1)) ? undefined : { from: be, to: at + 1 };
    return articles.has(wordAt(reading, be)) ? { from: at, to: pastAdverbs(reading, at + 1) } : undefined;
  },
  flags: ['The whole incident was preventable.', 'It was an easily avoidable outage.'],
  passes: ['The restart was not avoidable.', 'Cards list preventable faults.'],
};
