import { findRight, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import { isParticiple } from '../grammar/verb-forms';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const consequences = wordSet('would could might');
const wishers = wordSet('we i they he she it you there');
/** "Had to restart", "had been": a note without its subject. */
const notInverted = wordSet('to been no not');

export const ifOnly: Rule = {
  id: 'if-only',
  says: 'Wishes for another past, and the conversation stops at the wish.',
  ask: 'What was in place of it, and how did people work with that?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('if had wish'),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    if (word === 'wish') return wish(reading, at);
    if (word === 'had') return inversion(reading, at);
    return reads(reading, at, 'if', 'only') ? { from: at, to: at + 2 } : condition(reading, at);
  },
  flags: [
    'If only the dashboard were on the wall.',
    'Had the jobs been running, the queue would be longer.',
    'If we had deployed each change by itself, finding it would be easy.',
    'I wish we had kept the old node.',
    'It was preventable had the team kept the old node.',
  ],
  passes: [
    'We asked if the team had seen the mail.',
    'The job runs when one node is left.',
    'If the queue is full, the proxy answers 503.',
  ],
};

function wish(reading: Reading, at: number): Hit | undefined {
  const behind = wordAt(reading, at + 2);
  return wishers.has(wordAt(reading, at + 1)) && (behind === 'had' || behind === 'could')
    ? { from: at, to: at + 3 }
    : undefined;
}

/** "Preventable had we known": what would have come of it stands before. */
const avoidable = wordSet('preventable avoidable prevented avoided');

const goesOn = (reading: Reading, from: number): boolean =>
  findRight(reading, from, (word) => consequences.has(word), 40) >= 0;

/** "Had we known, …": the helping verb opens the clause. */
function inversion(reading: Reading, at: number): Hit | undefined {
  const before = wordAt(reading, at - 1);
  const opens = breaksAt(reading, at - 1) || before === ',' || before === 'but' || before === 'and' || before === ':';
  const wished = avoidable.has(before);
  if ((!opens && !wished) || notInverted.has(wordAt(reading, at + 1))) return undefined;
  if (!wished && !goesOn(reading, at)) return undefined;
  const participle = findRight(reading, at + 2, (word) => isParticiple(word), 8);
  return participle < 0 ? undefined : { from: at, to: participle + 1 };
}

/** "If we had deployed it, … would": a condition that was not met. */
function condition(reading: Reading, at: number): Hit | undefined {
  const had = findRight(reading, at + 1, (word) => word === 'had', 8);
  if (had < 0 || !goesOn(reading, had)) return undefined;
  const participle = findRight(reading, had + 1, (word) => isParticiple(word), 4);
  return participle < 0 ? undefined : { from: at, to: participle + 1 };
}
