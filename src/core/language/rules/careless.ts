import { roles } from '../grammar/people';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const traits = wordSet(
  'careless carelessly sloppy sloppily lazily negligent negligently negligence incompetent incompetence incompetently reckless recklessly irresponsible irresponsibly stupidly idiotic idiot idiots unprofessional clueless foolishly complacent complacency inattentive lackadaisical',
);
/** Traits that things have too: only beside a person. */
const besidePeople = wordSet(
  'lazy stupid dumb tired inexperienced untrained rogue ignorant foolish hasty unqualified distracted overconfident drunk bad useless',
);

export const careless: Rule = {
  id: 'careless',
  says: 'Explains by somebody’s character, which nobody in the room can look into or change.',
  ask: 'What was the situation they were in: the load, the hour, the tools?',
  source: 'S2-04',
  faults: ['blame'],
  words: union(traits, besidePeople),
  find: (reading, at) => {
    if (traits.has(wordAt(reading, at))) return { from: at, to: at + 1 };
    return roles.has(wordAt(reading, at + 1)) || reading.tokens[at + 1]?.named === true
      ? { from: at, to: at + 2 }
      : undefined;
  },
  flags: ['The change was reviewed carelessly.', 'A tired admin ran the script.', 'Sloppy work on the schema.'],
  passes: ['The images use lazy loading.', 'It was a bad release.', 'The team was on call for two nights.'],
};
