import { personAt } from '../grammar/subject';
import { diligence, handling, harming, blunders } from '../grammar/verbs';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const thirdForm = (verb: string): boolean => verb.endsWith('s') && !verb.endsWith('ss');
const habits = union(diligence.all, handling.all, harming.all, blunders.all);
const absolutes = wordSet('always never constantly');

export const alwaysNever: Rule = {
  id: 'always-never',
  says: 'Turns one time into a habit of people; one counterexample ends the talk.',
  ask: 'How often, and when last? What is different on the other days?',
  source: 'S3-30',
  faults: ['blame'],
  words: absolutes,
  find: (reading, at) => {
    const person = personAt(reading, at - 1);
    const verb = wordAt(reading, at + 1);
    if (person === undefined || person.who === 'we' || person.who === 'nobody') return undefined;
    const present =
      thirdForm(verb) ||
      ['they', 'people'].includes(wordAt(reading, at - 1)) ||
      /[^s]s$/u.test(wordAt(reading, at - 1));
    const past = diligence.past.has(verb) && !diligence.base.has(verb);
    return habits.has(verb) && present && !past ? { from: person.at, to: at + 2 } : undefined;
  },
  flags: ['The team never tests on Fridays.', 'They always break the build.'],
  passes: ['The queue is always empty at night.', 'The job never ends.', 'Always run a dry run first.'],
};
