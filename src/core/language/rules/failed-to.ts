import { blameFor, subjectOf } from '../grammar/subject';
import { care, diligence } from '../grammar/verbs';
import { findLeft, pastAdverbs } from '../grammar/walk';
import { verbForms } from '../grammar/verb-forms';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const beingDone = wordSet('was were is are been');

/** Work that people do together: what it failed to see, nobody in particular did. */
const collectiveWork = wordSet(
  'analysis review reviews process processes procedure testing tests planning investigation design assessment audit company organisation organization',
);
const neglect = verbForms('neglect omit');

export const failedTo: Rule = {
  id: 'failed-to',
  says: 'Names what somebody did not do; what they did, and why it made sense, is lost.',
  ask: 'What were they doing and looking at instead of what “{words}” names?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: new Set([...wordSet('failed fail failing failure failures bother bothered'), ...neglect.all]),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (wordAt(reading, at + 1) !== 'to') return neglect.past.has(word) ? neglected(reading, at) : undefined;
    const verb = pastAdverbs(reading, at + 2);
    if (neglect.all.has(word)) return { from: at, to: verb + 1, also: ['blame'] };
    if (word.startsWith('bother')) return bothered(reading, at, verb);
    if (word.startsWith('failure'))
      return care.base.has(wordAt(reading, verb)) ? { from: at, to: verb + 1 } : undefined;
    return failed(reading, at, verb);
  },
  flags: [
    'We failed to verify that the agent was running.',
    'The crew neglected to remove the rods.',
    'Failure to follow the checklist led to a restart.',
    'The risk analysis failed to predict the load.',
    'Nobody bothered to look at the log.',
  ],
  passes: [
    'The pod failed to start.',
    'The deploy failed to reach the cluster.',
    'We see more failures to spin up machines.',
  ],
};

function failed(reading: Reading, at: number, verb: number): Hit | undefined {
  const subject = subjectOf(reading, at);
  if (subject !== undefined) return { from: subject.at, to: verb + 1, also: blameFor(subject, ['we']) };
  const worker = findLeft(reading, at - 1, (word) => collectiveWork.has(word), 14);
  return worker >= 0 && diligence.base.has(wordAt(reading, verb)) ? { from: at, to: verb + 1 } : undefined;
}

function neglected(reading: Reading, at: number): Hit | undefined {
  const subject = wordAt(reading, at) === 'neglected' ? subjectOf(reading, at) : undefined;
  const passive = beingDone.has(wordAt(reading, at - 1));
  return subject === undefined || passive ? undefined : { from: subject.at, to: at + 1, also: ['blame'] };
}

function bothered(reading: Reading, at: number, verb: number): Hit | undefined {
  const subject = subjectOf(reading, at);
  return subject === undefined ? undefined : { from: subject.at, to: verb + 1, also: ['blame'] };
}
