import { wordSet } from '../grammar/word-set';
import { possessives } from '../grammar/people';
import { personAt } from '../grammar/subject';
import { findRight, reads } from '../grammar/walk';
import { keepsArticle, textOf } from '../grammar/reworded';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const judged = wordSet('bad poor wrong terrible questionable unwise foolish misguided ill-advised');
const choices = wordSet('decision decisions call choice choices judgement judgment idea');

export const badDecision: Rule = {
  id: 'bad-decision',
  says: 'Judges a decision by how it ended. Good decisions can end badly, and bad ones well.',
  ask: 'What was known when it was taken, and which other ways were open?',
  source: 'S2-09',
  faults: [],
  words: wordSet('bad poor wrong terrible questionable unwise foolish misguided ill-advised turned'),
  find: (reading, at) => {
    if (poor.has(wordAt(reading, at)) && work.has(wordAt(reading, at + 1))) return poorWork(reading, at);
    if (wordAt(reading, at) !== 'turned')
      return choices.has(wordAt(reading, at + 1)) ? judgedChoice(reading, at) : undefined;
    const to =
      wordAt(reading, at + 1) === 'out' && wordAt(reading, at + 2) === 'to' && wordAt(reading, at + 3) === 'be';
    const verdict = to ? findRight(reading, at + 4, (word) => judged.has(word), 3) : -1;
    return verdict >= 0 && choices.has(wordAt(reading, verdict + 1)) ? { from: at, to: verdict + 2 } : undefined;
  },
  reword: endedBadly,
  flags: [
    'Poor judgement on our part led to it.',
    'Going on with the update was a bad decision.',
    'It turned out to be a poor choice.',
    'Poor planning by the team made it late.',
  ],
  passes: [
    'The decision was taken at noon.',
    'It turned out to be a wrong address.',
    'Poor communication between the tools made it slow.',
  ],
  rewords: [
    {
      text: 'Going on with the update was a bad decision.',
      becomes: 'Going on with the update was a decision that ended badly.',
    },
    { text: 'It turned out to be a poor choice.', becomes: 'It was a choice that ended badly.' },
  ],
};

const sides = wordSet('part side end');

const poor = wordSet('bad poor terrible');
const work = wordSet(
  'communication coordination planning management handling supervision preparation work job teamwork',
);

/** "poor planning by the team", "their poor handling of it": without a person it is a condition. */
function poorWork(reading: Reading, at: number): Hit | undefined {
  if (possessives.has(wordAt(reading, at - 1))) return { from: at - 1, to: at + 2, also: ['blame'] };
  const by = wordAt(reading, at + 2) === 'by' ? at + 3 : -1;
  const person = by < 0 ? -1 : findRight(reading, by, (_, next) => personAt(reading, next) !== undefined, 4);
  return person < 0 ? undefined : { from: at, to: person + 1, also: ['blame'] };
}

/** "poor judgement on our part", "their bad call": whose it was is said, which puts the fault on them. */
function judgedChoice(reading: Reading, at: number): Hit {
  const owned = possessives.has(wordAt(reading, at - 1));
  const ours = reads(reading, at + 2, 'on', possessives, sides);
  return { from: at, to: at + 2, also: owned || ours ? ['blame'] : [] };
}

/** The outcome, told apart from the decision. */
function endedBadly(reading: Reading, { from, to }: Hit): string | undefined {
  const choice = textOf(reading, to - 1, to);
  if (wordAt(reading, from) === 'turned')
    return wordAt(reading, to - 3) === 'a' ? `was a ${choice} that ended badly` : undefined;
  return keepsArticle(reading, from, choice) ? `${choice} that ended badly` : undefined;
}
