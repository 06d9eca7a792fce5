import { subjectOf } from '../grammar/subject';
import { findLeft, findRight } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

/** A goal one misses is a number, not a fault. */
const goals = wordSet('slo slos sla slas target targets goal goals objective deadline deadlines you meeting standup');

/** What only points at something once one knows what it pointed at. */
const signs = wordSet(
  'sign signs signal signals clue clues hint hints indicator indicators indication symptom symptoms',
);

export const missed: Rule = {
  id: 'missed',
  says: 'Says that the sign was there to be seen, which is clear only once one knows what it meant.',
  ask: 'What else was asking for attention then, and how did this sign look among it?',
  source: 'S2-06',
  faults: ['blame'],
  words: wordSet('missed'),
  find: (reading, at) => {
    const subject = subjectOf(reading, at);
    if (subject === undefined || subject.who === 'nobody') return undefined;
    for (let next = at + 1; next < at + 4; next += 1) if (goals.has(wordAt(reading, next))) return undefined;
    const sign =
      findLeft(reading, subject.at - 1, (word) => signs.has(word), 4) >= 0 ||
      findRight(reading, at + 1, (word) => signs.has(word), 5) >= 0;
    return { from: subject.at, to: at + 1, also: sign ? ['hindsight'] : [] };
  },
  flags: ['It was a sign we missed.', 'The reviewer missed the second call.'],
  passes: ['We missed our goal of an hour.', 'The cache missed twice.', 'Some requests were missed by the log.'],
};
