import { wordSet } from '../../language/grammar/word-set';
import { wordAt } from '../../language/reading/token';
import type { Check, FollowUpWords, Shortfall } from './check';
import { withEnd } from './reword/with-end';
import { hasMeasure, purposeAt } from './wording/measure';
import { namedThings } from './wording/named';
import { endsInAnswer, isArtefact, leadsToOutcome, reliesOnPeople } from './wording/outcome';

import { masses, settings } from './wording/things';
import { isOpenEnded } from './wording/verbs';
import { objectAt, type Wording } from './wording/wording';

const ongoing =
  /\b(?:regular(?:ly)?|periodically|continuous(?:ly)?|constantly|always|ongoing|going forward|on an ongoing basis|from now on|over time|as needed|whenever possible|where possible|as [\w-]+(?: [\w-]+)? as possible|as (?:we|they|you|people) (?:come|go|find|see|hit|touch|meet)|continues|(?:are|is|am|been|currently|still|keep) working on|being worked on|(?:happening|occurring) again|recurr(?:ing|ence))\b/iu;
const comparatives = wordSet(
  'more better further faster easier less quicker safer stronger closer fewer higher lower greater smoother clearer shorter sooner earlier simpler cheaper',
);
const virtues = wordSet(
  'resilient robust reliable stable scalable visible secure maintainable available aware careful performant efficient consistent fast safe',
);

const reasons = {
  talk: 'Finding out, trying and talking have no end of their own.',
  thing: 'Nothing in it can be finished: it names a thing, or how things are.',
  open: 'There is always more of it to do: no measure says when it is enough.',
  ongoing: 'It goes on: no day comes on which it is finished.',
  people: 'It asks people to take care each time, so it is never finished.',
  mass: 'Any amount of it is some of it, so nobody can tell when it is enough.',
} as const;

function judge(wording: Wording, { doneWhen = '' }: FollowUpWords): Shortfall | undefined {
  if (doneWhen.trim() !== '') return undefined;
  const fault = faultOf(wording);
  if (fault === undefined) return undefined;
  return {
    reason: reasons[fault],
    ask: 'How will one be able to tell that it is finished? What is there then, or which number is reached?',
    rewording: withEnd(wording),
  };
}

function faultOf(wording: Wording): keyof typeof reasons | undefined {
  const { form, reading, verb } = wording;
  if (form === 'finding out' && !leadsToOutcome(wording)) return endsInAnswer(wording) ? undefined : 'talk';
  if (form === 'question') return 'talk';
  if (form === 'care') return 'people';
  if (form === 'done') return undefined;
  if (form === 'thing' || (form === 'wish' && verb === ''))
    return hasMeasure(wording) || isArtefact(wording) ? undefined : 'thing';
  if (form === 'under way' || ongoing.test(reading.text)) return 'ongoing';
  if (reliesOnPeople(wording)) return 'people';
  if (hasMeasure(wording)) return undefined;
  if (isOpen(wording)) return 'open';
  return isMass(wording) ? 'mass' : undefined;
}

function isOpen(wording: Wording): boolean {
  const { reading, from, at, verb } = wording;
  const next = wordAt(reading, at + 1);
  if (comparatives.has(wordAt(reading, from)) && wordAt(reading, from + 1) !== 'than') return true;
  const last = purposeAt(wording);
  if ((verb === 'bring' || verb === 'cut') && next === 'down') return true;
  if ((verb === 'avoid' || verb === 'prevent') && namedThings(wording) === 0) return true;
  if (isOpenEnded(verb) && !settles(wording, last)) return true;
  for (let index = at; index < last; index += 1) {
    const word = wordAt(reading, index);
    if (comparatives.has(word) && wordAt(reading, index + 1) !== 'than') return true;
  }
  return virtues.has(wordAt(reading, last - 1));
}

/** Raising a limit is one change. */
function settles({ reading, at }: Wording, last: number): boolean {
  for (let index = at + 1; index < last; index += 1) if (settings.has(wordAt(reading, index))) return true;
  return false;
}

const building = wordSet(
  'add implement create write introduce have build set setup establish develop do get provide define refactor use need clarify instrument expand extend',
);

function isMass(wording: Wording): boolean {
  if (namedThings(wording) >= 2) return false;
  const { reading, end, verb } = wording;
  if (!building.has(verb)) return false;
  for (let index = objectAt(wording); index < end; index += 1) if (masses.has(wordAt(reading, index))) return true;
  return false;
}

export const bounded: Check = {
  letter: 'bounded',
  says: 'One can tell when it is finished. It is neither open-ended nor ongoing.',
  source: 'S3-40',
  judge,
  pair: {
    poor: 'Make sure engineer checks that database schema can be parsed before updating.',
    better: 'Add automated presubmit check for schema changes.',
  },
  meets: [
    'Reduce p99 latency of the search API below 300 ms',
    'Raise the timeout of the tax client',
    'Make sure the orders copy is refreshed every night',
    'Verify whether the replica in Dublin received all writes',
    'Schedule a game day for the failover of the lobby service',
    'Avoid sending requests for stopped pods to the hub',
    { what: 'Improve monitoring', doneWhen: 'Each queue of the ingest pages at 10,000 messages.' },
  ],
  misses: [
    'Increase test coverage',
    'Make deployments safer',
    'Keep the failover runbook for Redis up to date',
    'Upgrade dependencies regularly',
    'Write unit tests',
    'Find a better sharding key for the chat history',
    'Look into how other teams handle poison messages',
    'Educate developers about the risks of long transactions',
    'Release more often',
  ],
};
