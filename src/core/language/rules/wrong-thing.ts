import { beForms } from '../grammar/function-words';
import { subjectOf } from '../grammar/subject';
import { handling } from '../grammar/verbs';
import { beforeAdverbs, findLeft, findRight } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

/** Verbs of the hand whose forms are also a machine's: "pointed to the wrong place". */
const handled = new Set(
  [...union(handling.past, handling.participle)].filter(
    (word) => !['scheduled', 'selected', 'sent', 'left', 'set', 'written', 'wrote', 'moved', 'opened'].includes(word),
  ),
);
/** What a hand does, as a noun. */
const deeds = wordSet('push press click keystroke');

/** The wrong place to look in is a way of speaking. */
const idioms = wordSet('place direction way part conclusion impression track side time moment with');

export const wrongThing: Rule = {
  id: 'wrong-thing',
  says: 'Judges the choice by how it ended; to the one who made it, it was the right one.',
  ask: 'How did the two look and feel alike? What would have shown the difference?',
  source: 'S2-09',
  faults: ['human_error'],
  words: wordSet('wrong incorrect'),
  find: (reading, at) => {
    if (idioms.has(wordAt(reading, at + 1))) return undefined;
    if (wordAt(reading, at) === 'incorrect') return entered(reading, at) ?? enteredBy(reading, at);
    const left = findLeft(reading, at - 1, (word) => handled.has(word), 10);
    if (left >= 0) return chosen(reading, left, at);
    const right = findRight(reading, at + 1, (word) => handled.has(word), 5);
    if (right > 0 && beForms.has(wordAt(reading, beforeAdverbs(reading, right - 1))))
      return { from: at, to: right + 1 };
    return deeds.has(wordAt(reading, at + 1)) ? { from: at, to: at + 2 } : undefined;
  },
  flags: [
    'An operator, new to the tool, erased the wrong volume.',
    'An admin deleted the wrong folder.',
    'The update was applied to the wrong cluster.',
    'The wrong disk was removed.',
    'An incorrect command was run.',
    'An operator applied an incorrect rule.',
    'The wrong push of a button stopped the plant.',
  ],
  passes: [
    'Something went wrong.',
    'The traffic went to the wrong cluster.',
    'The log points at the wrong part of the code.',
    'What is wrong with the node?',
    'The cache used incorrect values.',
  ],
};

/** Behind a verb of the hand: by a person, with blame; in the passive, by somebody who is not told. */
function chosen(reading: Reading, verb: number, at: number): Hit | undefined {
  const subject = subjectOf(reading, verb);
  const passive = beForms.has(wordAt(reading, beforeAdverbs(reading, verb - 1)));
  if (passive) return { from: verb, to: at + 2 };
  if (subject === undefined || subject.who === 'nobody') return undefined;
  return { from: subject.at, to: at + 2, also: ['blame'] };
}

const typing = wordSet(
  'run executed entered typed deployed applied pushed committed merged uploaded installed given supplied used',
);

/** "An incorrect command was run": only what a hand enters, as a machine's values are incorrect too. */
function entered(reading: Reading, at: number): Hit | undefined {
  const verb = findRight(reading, at + 1, (word) => typing.has(word), 5);
  return verb > 0 && beForms.has(wordAt(reading, beforeAdverbs(reading, verb - 1)))
    ? { from: at, to: verb + 1 }
    : undefined;
}

/** "An operator applied an incorrect rule": by somebody, where a machine uses incorrect values of its own. */
function enteredBy(reading: Reading, at: number): Hit | undefined {
  const verb = findLeft(reading, at - 1, (word) => typing.has(word), 3);
  const subject = verb < 0 ? undefined : subjectOf(reading, verb);
  return subject === undefined || subject.who === 'nobody'
    ? undefined
    : { from: subject.at, to: at + 2, also: ['blame'] };
}
