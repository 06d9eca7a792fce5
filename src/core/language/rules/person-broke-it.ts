import { blameFor, personAt, subjectOf } from '../grammar/subject';

import { determiners } from '../grammar/function-words';
import { verbForms } from '../grammar/verb-forms';
import { handling } from '../grammar/verbs';
import { findLeft, findRight } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const goesOn = wordSet('who and on of at from in during while for');

const harm = wordSet('broke caused crashed ruined damaged botched sabotaged');
const doing = wordSet('caused broken introduced induced triggered');
const harmed = wordSet('bug bugs regression regressions error errors fault faults issue issues problem outage');

const parting = wordSet('into down up out off');

const faulty = wordSet('bad broken faulty buggy untested');
const shipping = verbForms('add deploy push merge ship release write commit publish apply upload introduce');

export const personBrokeIt: Rule = {
  id: 'person-broke-it',
  says: 'Makes a person the cause. People work with what the system gives them.',
  ask: 'What did the work look like from where they stood? Put the change or the condition in the person’s place.',
  source: 'S3-34',
  faults: ['blame'],
  words: union(harm, doing, faulty, wordSet('due because took result')),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'took') return tookDown(reading, at);
    if (word === 'due' || word === 'because' || word === 'result') return reason(reading, at);
    if (doing.has(word) && wordAt(reading, at + 1) === 'by') return agent(reading, at);
    if (faulty.has(word)) return shippedFaulty(reading, at);
    const introduced = word === 'introduced' && findRight(reading, at + 1, (next) => harmed.has(next), 5) >= 0;
    if (!harm.has(word) && !introduced) return undefined;
    const subject = subjectOf(reading, at);
    // "We are sorry for the trouble we have caused" is an apology.
    if (subject?.who === 'we' && wordAt(reading, at - 1) === 'have') return undefined;
    // "We broke the work into steps" breaks nothing.
    if (word === 'broke' && findRight(reading, at + 1, (next) => parting.has(next), 5) >= 0) return undefined;
    if (subject === undefined || subject.who === 'nobody' || wordAt(reading, at - 1) === 'was') return undefined;
    return { from: subject.at, to: at + 1, also: blameFor(subject) };
  },
  flags: [
    'The developer broke the build.',
    'The outage was caused by an engineer.',
    'We introduced a bug in the parser.',
    'All of this is due to the operator.',
    'The team deployed untested code.',
    'The DBA took down the primary.',
    'It was the result of an engineer rebooting the switch.',
  ],
  passes: [
    'We took down the node for its update.',
    'The team removed the broken image.',
    'We are sorry for the trouble we have caused.',
    'The change broke the build.',
    'We broke the work into small steps.',
    'It was the result of the team meeting.',
    'The load was caused by users.',
    'The developer fixed the build.',
    'It is due to the team’s new dashboard.',
  ],
};

function agent(reading: Reading, at: number): Hit | undefined {
  const person = personBehind(reading, at + 2);
  return person < 0 ? undefined : { from: at, to: person + 1 };
}

function reason(reading: Reading, at: number): Hit | undefined {
  const opener = wordAt(reading, at) === 'due' ? 'to' : 'of';
  const person = wordAt(reading, at + 1) === opener ? personBehind(reading, at + 2) : -1;
  return person < 0 ? undefined : { from: at, to: person + 1 };
}

/** A person as the whole of what follows: "by an engineer", not "by the engineering team's dashboard". */
function personBehind(reading: Reading, from: number): number {
  const at = determiners.has(wordAt(reading, from)) ? from + 1 : from;
  for (let next = at; next < at + 2; next += 1) {
    if (personAt(reading, next) === undefined) continue;
    const behind = reading.tokens[next + 1];
    const whole = behind === undefined || behind.kind !== 'word' || goesOn.has(behind.word);
    const deed = behind !== undefined && handling.ing.has(behind.word) && wordAt(reading, next) !== 'people';
    return whole || deed ? next : -1;
  }
  return -1;
}

/** "deployed untested code": the judgement on the work falls on whoever did it. */
function shippedFaulty(reading: Reading, at: number): Hit | undefined {
  const verb = findLeft(reading, at - 1, (word) => shipping.past.has(word), 3);
  const subject = verb < 0 ? undefined : subjectOf(reading, verb);
  return subject === undefined || subject.who === 'nobody' ? undefined : { from: subject.at, to: at + 1 };
}

/** "took down the primary": of us it is work as planned. */
function tookDown(reading: Reading, at: number): Hit | undefined {
  const down = findRight(reading, at + 1, (word) => word === 'down' || word === 'offline', 4);
  const subject = down < 0 ? undefined : subjectOf(reading, at);
  return subject?.who === 'other person' ? { from: subject.at, to: down + 1 } : undefined;
}
