import { accidentAt } from '../grammar/accident';
import { keepsArticle, textOf, without } from '../grammar/reworded';
import { findRight, reads } from '../grammar/walk';
import { wordSet, union } from '../grammar/word-set';
import { handling } from '../grammar/verbs';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const accidents = wordSet('mistake accident');
const errorAlone = wordSet('error');

const strong = wordSet('accidentally accidently inadvertently mistakenly unintentionally unwittingly');
const weak = wordSet('incorrectly wrongly improperly erroneously');
const adjectives = wordSet('accidental inadvertent unintended unintentional mistaken erroneous');
const deeds = union(
  handling.ing,
  wordSet(
    'removal deletion push deploy deployment commit merge disclosure exposure leak shutdown release restart change publication update overwrite termination reboot execution upload click press keystroke',
  ),
);

export const byAccident: Rule = {
  id: 'by-accident',
  says: 'Calls what somebody did an accident and so explains it by what it was not.',
  ask: 'What were they about to do, and what did the screen show them as they did it?',
  source: 'S3-53',
  faults: ['human_error'],
  words: union(strong, weak, adjectives, wordSet('by in')),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (adjectives.has(word)) {
      const deed = findRight(reading, at + 1, (next) => deeds.has(next), 3);
      return deed < 0 ? undefined : { from: at, to: deed + 1 };
    }
    if (word === 'by' || word === 'in') {
      const phrase = word === 'by' ? accidents : errorAlone;
      return phrase.has(wordAt(reading, at + 1)) ? accidentAt(reading, at, at + 2, 'behind') : undefined;
    }
    return accidentAt(reading, at, at + 1, weak.has(word) ? 'weak' : 'strong');
  },
  reword: justTheDeed,
  flags: [
    'The key was accidentally deleted.',
    'We inadvertently shipped the old image.',
    'Engineers removed the table by accident.',
    'The job was mistakenly run on the live cluster.',
    'The switch was configured incorrectly.',
    'An accidental removal of the index stopped the search.',
  ],
  passes: [
    'The change inadvertently sent all traffic to the dashboard.',
    'The job was mistakenly marked as done by the scheduler.',
    'The script incorrectly targeted the live cluster.',
  ],
  rewords: [
    { text: 'The key was accidentally deleted.', becomes: 'The key was deleted.' },
    { text: 'We inadvertently shipped the old image.', becomes: 'We shipped the old image.' },
    { text: 'Engineers removed the table by accident.', becomes: 'Engineers removed the table.' },
    { text: 'The accidental removal of the index stopped it.', becomes: 'The removal of the index stopped it.' },
  ],
};

/** What was done, without the word that calls it an accident. */
function justTheDeed(reading: Reading, hit: Hit): string | undefined {
  for (let at = hit.from; at < hit.to; at += 1) {
    const word = wordAt(reading, at);
    if (strong.has(word)) return without(reading, hit, at, at + 1);
    if (word === 'by' && reads(reading, at, 'by', accidents) && at + 2 <= hit.to)
      return without(reading, hit, at, at + 2);
    if (adjectives.has(word))
      return keepsArticle(reading, at, textOf(reading, at + 1, at + 2)) ? without(reading, hit, at, at + 1) : undefined;
  }
  return undefined;
}
