import { outsiders, possessives } from '../grammar/people';
import { personAt, subjectOf } from '../grammar/subject';
import { findLeft, findRight, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const pointers = wordSet('this that one');
const slipping = wordSet('messed screwed slipped');
const dropping = wordSet('dropped');

const harm = wordSet('outage incident failure problem issue mess downtime breakage error bug loss');
const be = wordSet('is was are were be been am');

const denials = wordSet('not never no nobody noone no-one none without');

export const atFault: Rule = {
  id: 'at-fault',
  says: 'Hands out guilt, so that next time people will tell less.',
  ask: 'What about the work made this likely for anyone in that place?',
  source: 'S3-52',
  faults: ['blame'],
  words: wordSet('fault blame blamed bad shame responsible guilty ball up us me unacceptable inexcusable'),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (findLeft(reading, at - 1, (before) => denials.has(before), 5) >= 0) return undefined;
    if (word === 'ball' || word === 'up' || word === 'us' || word === 'me') return idiom(reading, at);
    if (word === 'fault' || word === 'bad') return owned(reading, at) ?? faultOf(reading, at);
    if (word === 'unacceptable' || word === 'inexcusable') return condemned(reading, at);
    if (word === 'blame')
      return wordAt(reading, at - 1) === 'to' &&
        be.has(wordAt(reading, at - 2)) &&
        (subjectOf(reading, at - 2) !== undefined || outsiders.has(wordAt(reading, at - 3)))
        ? { from: at - 2, to: at + 1 }
        : accuses(reading, at);
    if (word === 'shame') return wordAt(reading, at + 1) === 'on' ? { from: at, to: at + 2 } : undefined;
    return answerable(reading, at);
  },
  flags: [
    'It was my bad.',
    'The team dropped the ball.',
    'I messed up.',
    'This one is on us.',
    'This was the vendor’s fault.',
    'The on-call is to blame.',
    'The hosting provider was to blame for the first hour.',
    'I blame the night shift.',
    'The report blamed the operators.',
    'The intern was responsible for the outage.',
    'It was the fault of the night shift team.',
    'The operators were at fault.',
    'The on-call took an hour to answer, which is unacceptable.',
  ],
  passes: [
    'Nobody is to blame.',
    'The new driver is to blame.',
    'The fault is in the cable.',
    'A change in the API was responsible for the outage.',
    'This is not about blame.',
    'The team is responsible for the proxy.',
    'It was a bad release.',
    'The disk was at fault.',
    'Such a delay is unacceptable.',
  ],
};

/** "my fault", "the vendor's fault", "my bad". */
function owned(reading: Reading, at: number): Hit | undefined {
  const owner = wordAt(reading, at - 1);
  const behind = reading.tokens[at + 1];
  if (wordAt(reading, at) === 'bad' && behind?.kind === 'word') return undefined;
  const own = possessives.has(owner) || (owner.endsWith("'s") && wordAt(reading, at) === 'fault');
  return own ? { from: at - 1, to: at + 1 } : undefined;
}

/** "the fault of the developers", "the developers were at fault". */
function faultOf(reading: Reading, at: number): Hit | undefined {
  if (wordAt(reading, at) !== 'fault') return undefined;
  if (wordAt(reading, at - 1) === 'at') {
    const subject = be.has(wordAt(reading, at - 2)) ? subjectOf(reading, at - 2) : undefined;
    return subject === undefined ? undefined : { from: subject.at, to: at + 1 };
  }
  if (wordAt(reading, at + 1) !== 'of') return undefined;
  const person = findRight(reading, at + 2, (word, next) => outsiders.has(word) || isPerson(reading, next), 4);
  return person < 0 ? undefined : { from: at, to: person + 1 };
}

const isPerson = (reading: Reading, at: number): boolean => personAt(reading, at) !== undefined;

/** "…, which is unacceptable": a verdict on what somebody did. */
function condemned(reading: Reading, at: number): Hit | undefined {
  const person = findLeft(reading, at - 1, (_, before) => isPerson(reading, before), 20);
  return person < 0 ? undefined : { from: be.has(wordAt(reading, at - 1)) ? at - 1 : at, to: at + 1 };
}

/** "I blame the …": somebody accuses. */
function accuses(reading: Reading, at: number): Hit | undefined {
  return personAt(reading, at - 1) === undefined ? undefined : { from: at - 1, to: at + 1 };
}

function answerable(reading: Reading, at: number): Hit | undefined {
  const accused =
    wordAt(reading, at) === 'blamed'
      ? findRight(reading, at + 1, (_, next) => personAt(reading, next) !== undefined, 3)
      : -1;
  if (accused >= 0) return { from: at, to: accused + 1 };
  const person = findLeft(reading, at - 1, (_, before) => personAt(reading, before) !== undefined, 4);
  if (person < 0) return undefined;
  if (wordAt(reading, at) !== 'responsible') return { from: person, to: at + 1 };
  const outcome = wordAt(reading, at + 1) === 'for' ? findRight(reading, at + 2, (word) => harm.has(word), 4) : -1;
  return outcome < 0 ? undefined : { from: person, to: outcome + 1 };
}

/** "dropped the ball", "messed up", "this one is on us". */
function idiom(reading: Reading, at: number): Hit | undefined {
  const word = wordAt(reading, at);
  if (word === 'us' || word === 'me') {
    const owned = reads(reading, at - 3, pointers, be, 'on') && (reading.tokens[at + 1]?.kind ?? 'break') !== 'word';
    return owned ? { from: at - 3, to: at + 1 } : undefined;
  }
  const verb = word === 'up' ? at - 1 : at - 2;
  const slips = word === 'up' ? slipping : dropping;
  const subject = slips.has(wordAt(reading, verb)) ? subjectOf(reading, verb) : undefined;
  return subject === undefined || subject.who === 'nobody'
    ? undefined
    : { from: subject.at, to: at + 1, also: word === 'up' ? ['human_error'] : [] };
}
