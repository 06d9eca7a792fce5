import { roles } from '../grammar/people';
import { beForms } from '../grammar/function-words';
import { beforeAdverbs, findLeft } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import { keepsArticle, textOf } from '../grammar/reworded';
import { subjectOf } from '../grammar/subject';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const traits = wordSet(
  'careless carelessly sloppy sloppily negligent negligently negligence incompetent incompetence incompetently reckless recklessly irresponsible irresponsibly stupidly idiotic idiot idiots unprofessional clueless foolishly complacent complacency inattentive lackadaisical',
);
/** Traits that things have too: only beside a person. */
const besidePeople = wordSet(
  'lazy stupid dumb tired inexperienced untrained rogue ignorant foolish hasty unqualified distracted overconfident drunk bad useless',
);

/** Of a person alone do these tell a weakness. */
const failings = wordSet(
  'panicked slept overreacted procrastinated dithered slow late hasty optimistic confident aggressive',
);

export const careless: Rule = {
  id: 'careless',
  says: 'Explains by somebody’s character, which nobody in the room can look into or change.',
  ask: 'What was the situation they were in: the load, the hour, the tools?',
  source: 'S2-04',
  faults: ['blame'],
  words: union(traits, besidePeople, failings, wordSet('hurry')),
  find: (reading, at) => {
    if (failings.has(wordAt(reading, at))) return failing(reading, at);
    if (traits.has(wordAt(reading, at))) return { from: at, to: at + 1 };
    if (wordAt(reading, at) === 'hurry') return inHurry(reading, at);
    if (roles.has(wordAt(reading, at + 1)) || reading.tokens[at + 1]?.named === true) return { from: at, to: at + 2 };
    return said(reading, at);
  },
  reword: withoutTrait,
  flags: [
    'The change was reviewed carelessly.',
    'A tired admin ran the script.',
    'Sloppy work on the schema.',
    'The operator panicked.',
    'We were too slow to react.',
    'The testers were lazy.',
    'The author of the patch was in a hurry.',
  ],
  passes: [
    'The job slept for an hour.',
    'The pages were too slow to use.',
    'The images use lazy loading.',
    'It was a bad release.',
    'We were tired by then.',
    'The query was stupid.',
    'The team was on call for two nights.',
  ],
  rewords: [{ text: 'The tired admin ran the script.', becomes: 'The admin ran the script.' }],
};

/** "tired admin": the admin. */
function withoutTrait(reading: Reading, { from, to }: Hit): string | undefined {
  const person = textOf(reading, from + 1, to);
  const trait = besidePeople.has(wordAt(reading, from)) && to - from === 2;
  return trait && keepsArticle(reading, from, person) ? person : undefined;
}

/** Of a person as a verdict; being tired or distracted is a condition, which may be told. */
const verdicts = wordSet('lazy stupid dumb ignorant foolish hasty unqualified overconfident drunk');

/** "the testers were lazy". */
function said(reading: Reading, at: number): Hit | undefined {
  const be = beforeAdverbs(reading, at - 1);
  const subject =
    verdicts.has(wordAt(reading, at)) && beForms.has(wordAt(reading, be)) ? subjectOf(reading, be) : undefined;
  return subject === undefined || subject.who === 'nobody' || subject.who === 'i'
    ? undefined
    : { from: subject.at, to: at + 1 };
}

/** "was in (too much of) a hurry". */
function inHurry(reading: Reading, at: number): Hit | undefined {
  const opener = findLeft(reading, at - 1, (word) => word === 'in', 5);
  const be = beforeAdverbs(reading, opener - 1);
  const subject = opener >= 0 && beForms.has(wordAt(reading, be)) ? subjectOf(reading, be) : undefined;
  return subject === undefined || subject.who === 'nobody' ? undefined : { from: subject.at, to: at + 1 };
}

/** "panicked"; "were too slow". */
function failing(reading: Reading, at: number): Hit | undefined {
  const tooMuch = wordAt(reading, at - 1) === 'too';
  if (!tooMuch && !wordAt(reading, at).endsWith('ed') && wordAt(reading, at) !== 'slept') return undefined;
  const subject = subjectOf(reading, tooMuch ? at - 1 : at);
  return subject === undefined || subject.who === 'nobody' ? undefined : { from: subject.at, to: at + 1 };
}
