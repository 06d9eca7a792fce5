import { subjectOf } from '../grammar/subject';
import { blunders, harming } from '../grammar/verbs';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const faults = wordSet(
  'mistake mistakes error errors fault carelessness negligence oversight incompetence blunder failure',
);
const shaming = union(
  new Set([...blunders.past].filter((verb) => verb !== 'confused')),
  harming.past,
  wordSet('failed missed ignored neglected'),
);

export const nameAndShame: Rule = {
  id: 'name-and-shame',
  says: 'Ties a name to a fault, for every reader from now on.',
  ask: 'Which role or condition stands behind the name? What did the work look like from there?',
  source: 'S3-52',
  faults: ['blame'],
  words: union(faults, shaming),
  find: (reading, at) => {
    if (faults.has(wordAt(reading, at))) {
      const owner = reading.tokens[at - 1];
      return owner?.named === true && owner.word.endsWith("'s")
        ? { from: at - 1, to: at + 1, also: ['human_error'] }
        : undefined;
    }
    const subject = subjectOf(reading, at);
    return subject !== undefined && reading.tokens[subject.at]?.named === true
      ? { from: subject.at, to: at + 1 }
      : undefined;
  },
  flags: [
    { text: 'Mark broke the build.', given: { names: ['Mark Hu'] } },
    { text: 'It was Bill’s mistake.', given: { names: ['Bill Ott'] } },
    { text: '@sam.doe ignored it.', given: {} },
  ],
  passes: [
    { text: 'Mark fixed the build.', given: { names: ['Mark Hu'] } },
    { text: 'The build broke.', given: { names: ['Mark Hu'] } },
  ],
};
