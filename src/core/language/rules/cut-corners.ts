import { outsiders, possessives } from '../grammar/people';
import { subjectOf } from '../grammar/subject';
import { findRight, reads } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const stamping = wordSet('rubber-stamped rubberstamped');
const letDown = wordSet('us me them you everyone everybody customers users people team');
/** What is let happen by looking away. */
const slips = wordSet('through slip slide lapse expire rot fester');
const eyes = wordSet('eye eyes');
const owners = union(possessives, wordSet('its'));
const a = wordSet('a the');
const seats = wordSet('wheel switch');
const still = wordSet('still just simply');

/** Turns of speech, by the verb they begin with. */
const turns: Readonly<Record<string, (reading: Reading, at: number) => number>> = {
  dragged: (reading, at) => (reads(reading, at + 1, owners, 'feet') ? at + 3 : -1),
  cut: (reading, at) => (wordAt(reading, at + 1) === 'corners' ? at + 2 : -1),
  turned: (reading, at) => (reads(reading, at + 1, 'a', 'blind', 'eye') ? at + 4 : -1),
  took: (reading, at) => (reads(reading, at + 1, owners, eyes, 'off') ? at + 4 : -1),
  jumped: (reading, at) => (reads(reading, at + 1, 'the', 'gun') ? at + 3 : -1),
  looked: (reading, at) => (reads(reading, at + 1, 'the', 'other', 'way') ? at + 4 : -1),
  passed: (reading, at) => (reads(reading, at + 1, 'the', 'buck') ? at + 3 : -1),
  asleep: (reading, at) => (reads(reading, at + 1, 'at', a, seats) ? at + 4 : at + 1),
  fell: (reading, at) => (wordAt(reading, at + 1) === 'asleep' ? at + 2 : -1),
  blew: (reading, at) => (wordAt(reading, at + 1) === 'it' ? at + 2 : -1),
  went: wentAhead,
  let: letHappen,
};

export const cutCorners: Rule = {
  id: 'cut-corners',
  says: 'Tells people’s work as neglect, in a turn of speech that nobody can answer.',
  ask: 'What did the hour, the load and the goals ask of them? What did they do, in plain words?',
  source: 'S3-52',
  faults: ['blame'],
  words: union(stamping, new Set(Object.keys(turns))),
  find: (reading, at): Hit | undefined => {
    const word = wordAt(reading, at);
    const to = stamping.has(word) ? at + 1 : (turns[word]?.(reading, at) ?? -1);
    if (to < 0) return undefined;
    const subject = subjectOf(reading, at);
    if (subject !== undefined) return subject.who === 'nobody' ? undefined : { from: subject.at, to };
    return outsiders.has(wordAt(reading, at - 1)) ? { from: at - 1, to } : undefined;
  },
  flags: [
    'The team cut corners.',
    'The reviewer rubber-stamped it.',
    'We let the domain expire.',
    'The vendor let us down.',
    'The testers let the bug through.',
    'Management turned a blind eye.',
    'The admin was asleep.',
    'They still went ahead.',
  ],
  passes: [
    'We let the queue drain.',
    'The script cut the corners of the picture.',
    'The proxy let the request through.',
    'We went ahead with the plan.',
    'The process was asleep.',
    'Nobody cut corners.',
    'We let the certificate team know.',
  ],
};

/** "still went ahead", "went ahead anyway". */
function wentAhead(reading: Reading, at: number): number {
  if (wordAt(reading, at + 1) !== 'ahead') return -1;
  if (wordAt(reading, at + 2) === 'anyway') return at + 3;
  return still.has(wordAt(reading, at - 1)) ? at + 2 : -1;
}

/** "let us down", "let the licence lapse"; not "let them know". */
function letHappen(reading: Reading, at: number): number {
  const end = findRight(reading, at + 1, (word) => slips.has(word) || word === 'down', 5);
  if (end < 0) return -1;
  return wordAt(reading, end) !== 'down' || letDown.has(wordAt(reading, end - 1)) ? end + 1 : -1;
}
