import { roles } from '../grammar/people';
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
  words: union(traits, besidePeople, failings),
  find: (reading, at) => {
    if (failings.has(wordAt(reading, at))) return failing(reading, at);
    if (traits.has(wordAt(reading, at))) return { from: at, to: at + 1 };
    return roles.has(wordAt(reading, at + 1)) || reading.tokens[at + 1]?.named === true
      ? { from: at, to: at + 2 }
      : undefined;
  },
  reword: withoutTrait,
  flags: [
    'The change was reviewed carelessly.',
    'A tired admin ran the script.',
    'Sloppy work on the schema.',
    'The operator panicked.',
    'We were too slow to react.',
  ],
  passes: [
    'The job slept for an hour.',
    'The pages were too slow to use.',
    'The images use lazy loading.',
    'It was a bad release.',
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

/** "panicked"; "were too slow". */
function failing(reading: Reading, at: number): Hit | undefined {
  const tooMuch = wordAt(reading, at - 1) === 'too';
  if (!tooMuch && !wordAt(reading, at).endsWith('ed') && wordAt(reading, at) !== 'slept') return undefined;
  const subject = subjectOf(reading, tooMuch ? at - 1 : at);
  return subject === undefined || subject.who === 'nobody' ? undefined : { from: subject.at, to: at + 1 };
}
