import { modals } from '../grammar/function-words';
import { subjectOf } from '../grammar/subject';
import { care, handling } from '../grammar/verbs';
import { findLeft, findRight, pastAdverbs } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Fault, Rule } from '../rule';
import { wordAt } from '../reading/token';

const degrees = wordSet(
  'a an any the proper adequate sufficient enough prior full further due thorough appropriate first being having peer code',
);
const safeguards = wordSet(
  'testing review approval verification validation notice warning checks tests communication consultation',
);
/** Steps of the usual way: going around one is told as a person's fault, not as something left unseen. */
const steps = wordSet(
  'merging waiting asking telling informing warning reading looking thinking permission authorisation authorization consent',
);
const changes = union(
  handling.past,
  handling.participle,
  wordSet('rolled went gone put made committed introduced approved signed accepted'),
);

export const withoutChecking: Rule = {
  id: 'without-checking',
  says: 'Measures the work by a step that was not taken.',
  ask: 'What is the usual path for such a change, and what made this one different?',
  source: 'S4-12',
  faults: [],
  words: wordSet('without'),
  find: (reading, at) => {
    let next = pastAdverbs(reading, at + 1);
    while (degrees.has(wordAt(reading, next))) next = pastAdverbs(reading, next + 1);
    if (next > at + 1 && safeguards.has(wordAt(reading, next + 1))) next += 1;
    const word = wordAt(reading, next);
    const being = wordAt(reading, next - 1) === 'being' && care.participle.has(word);
    const checks = care.ing.has(word) || safeguards.has(word) || being;
    if (!checks && !steps.has(word)) return undefined;
    const verb = findLeft(reading, at - 1, (before) => changes.has(before), 16);
    if (verb < 0 || findLeft(reading, verb - 1, (before) => before === 'to' || modals.has(before), 4) >= 0)
      return undefined;
    const subject = subjectOf(reading, verb);
    const named = subject?.who === 'other person' && findRight(reading, verb, (found) => found === 'by', 2) < 0;
    if (!checks && !named) return undefined;
    const also: Fault[] = [...(checks ? (['counterfactual'] as const) : []), ...(named ? (['blame'] as const) : [])];
    return { from: at, to: next + 1, also };
  },
  flags: [
    'The image was released without proper testing.',
    'The developers merged it without review.',
    'Somebody restarted the node without asking.',
    'The lead approved the change without reading it.',
  ],
  passes: ['The job can be restarted without a review.', 'The node went on without network.'],
};
