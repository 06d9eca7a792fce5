import { findLeft, pastAdverbs } from '../grammar/walk';
import { diligence, handling } from '../grammar/verbs';
import { union, wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const asking = wordSet('if whether asked decided said');

const mending = union(
  diligence.base,
  handling.base,
  wordSet('improve fix implement introduce automate ensure create build increase reduce'),
);
const duties = wordSet('should must need needs will');

export const fixInStory: Rule = {
  id: 'fix-in-story',
  says: 'Mixes what to do next into what happened, so neither can be read by itself.',
  ask: 'Keep “{words}” as a follow-up. What happened at this point?',
  source: 'S3-48',
  faults: [],
  places: ['timeline', 'what happened', 'impact'],
  words: union(duties, wordSet('todo')),
  find: (reading, at) => (wordAt(reading, at) === 'todo' ? { from: at, to: at + 1 } : duty(reading, at)),
  flags: [
    { text: 'We should add an alert for this.', given: { place: 'timeline' } },
    { text: 'The limit needs to be checked in the pipeline.', given: { place: 'what happened' } },
    { text: 'TODO a second region', given: { place: 'what happened' } },
  ],
  passes: [
    'We should add an alert for this.',
    { text: 'Marta asked if we should roll back.', given: { place: 'timeline' } },
  ],
};

function duty(reading: Reading, at: number): Hit | undefined {
  let verb = pastAdverbs(reading, at + 1);
  if (wordAt(reading, verb) === 'to') verb = pastAdverbs(reading, verb + 1);
  const passive = wordAt(reading, verb) === 'be';
  if (passive) verb = pastAdverbs(reading, verb + 1);
  const word = wordAt(reading, verb);
  if (!(passive ? handling.participle.has(word) || diligence.participle.has(word) : mending.has(word)))
    return undefined;
  const asked = findLeft(reading, at - 1, (before) => asking.has(before), 6);
  return asked < 0 ? { from: at, to: verb + 1 } : undefined;
}
