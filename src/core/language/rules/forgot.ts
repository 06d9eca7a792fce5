import { beForms, determiners } from '../grammar/function-words';
import { blameFor, subjectOf } from '../grammar/subject';
import { blunders } from '../grammar/verbs';
import { beforeAdverbs } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

/** Said of things as well: only a person in the sentence makes these a blunder of somebody's. */
const alsoThings = wordSet('confused misconfigured disregarded mishandled misread');

const things = union(determiners, wordSet('both which'));
/** "confused the two"; somebody who is confused has a hard moment, and no fault. */
const takesObject = (reading: Reading, at: number): boolean => things.has(wordAt(reading, at + 1));

export const forgot: Rule = {
  id: 'forgot',
  says: 'Explains by somebody’s head, which no one can repair.',
  ask: 'What had to be kept in mind, and what could carry it instead?',
  source: 'S3-53',
  faults: ['human_error'],
  words: union(blunders.past, blunders.participle),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'confused' && !takesObject(reading, at)) return undefined;
    const before = beforeAdverbs(reading, at - 1);
    const passive = beForms.has(wordAt(reading, before));
    if (passive) return alsoThings.has(word) ? undefined : { from: before, to: at + 1 };
    const subject = subjectOf(reading, at);
    if (subject?.who === 'nobody') return undefined;
    if (subject !== undefined) return { from: subject.at, to: at + 1, also: blameFor(subject, ['we']) };
    if (word === 'mistaken' || alsoThings.has(word) || word === 'overlooked') return undefined;
    return { from: at, to: at + 1, also: word === 'forgotten' || word.startsWith('fat') ? [] : ['blame'] };
  },
  flags: [
    'We forgot to restart the worker.',
    'The header was overlooked.',
    'An operator used the tool but forgot the flag.',
    'The crew misread the plan.',
  ],
  passes: [
    'The team was confused.',
    'She looked at the graph and was still confused.',
    'Do not forget the flag.',
    'The misconfigured node was drained.',
    'The proxy was misconfigured by the new default.',
  ],
};
