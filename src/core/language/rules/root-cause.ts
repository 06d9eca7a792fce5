import { assertedCause, describing } from '../grammar/asserted-cause';
import { asWritten, textOf } from '../grammar/reworded';
import { findLeft, findRight, reads } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const articles = wordSet('the a');

/** The reason for a harm is its cause; the reason for a choice is not. */
const harm = wordSet(
  'outage outages incident failure failures problem problems issue slowdown delay delays downtime error errors crash crashes degradation unavailability spike latency slow loss',
);
const nouns = wordSet('cause root-cause rootcause culprit reason');
const sharing = wordSet('share shared shares have had has');

export const rootCause: Rule = {
  id: 'root-cause',
  says: 'Names one cause; whoever reads on stops looking for the others that had to come together.',
  ask: 'What else had to be so for this to happen? Write it as one contributing factor among several.',
  source: 'S3-33',
  faults: ['single_root_cause'],
  words: nouns,
  find: (reading, at) => {
    if (wordAt(reading, at) === 'reason' && findRight(reading, at + 2, (word) => harm.has(word), 4) < 0)
      return undefined;
    if (reads(reading, at - 3, articles, 'same', 'root') || reads(reading, at - 2, 'the', 'same')) {
      const verb = findLeft(reading, at - 1, (word) => sharing.has(word), 5);
      return verb < 0 ? undefined : { from: verb, to: at + 1 };
    }
    if (reads(reading, at - 3, 'a', 'single', 'root') && sharing.has(wordAt(reading, at - 4)))
      return { from: at - 4, to: at + 1 };
    return assertedCause(reading, at);
  },
  reword: asOneOfSeveral,
  flags: [
    'The root cause was a full disk.',
    'A full disk was the root cause.',
    'This is the cause of the failing builds.',
    'The cause of the incident was a change of the schema.',
    'All three incidents shared the same root cause.',
    'We identified the old driver as the root cause.',
    'Root cause: a full disk.',
    'The crash had a single root cause.',
    'The incident’s root cause was a full disk.',
    'The only reason for the outage was the missing route.',
  ],
  passes: [
    'The reason for the meeting was the new team.',
    'The root cause is not known.',
    'Incidents have no single root cause.',
    'We looked for the root cause.',
    'Several root causes can look alike.',
    'A human slip is never a root cause.',
    'We suspect the network to be the cause.',
    'The disk was ruled out as the cause.',
    'Root cause analysis',
    'A full disk can cause this.',
  ],
  rewords: [
    { text: 'The root cause was a full disk.', becomes: 'One contributing factor was a full disk.' },
    {
      text: 'We saw that the cause of the outage was a full disk.',
      becomes: 'We saw that one contributing factor to the outage was a full disk.',
    },
    { text: 'A full disk was the root cause.', becomes: 'A full disk was a contributing factor.' },
    { text: 'Root cause: a full disk.', becomes: 'Contributing factor: a full disk.' },
    {
      text: 'All three incidents shared the same root cause.',
      becomes: 'All three incidents shared a contributing factor.',
    },
    {
      text: 'The only reason for the outage was the missing route.',
      becomes: 'One contributing factor to the outage was the missing route.',
    },
  ],
};

const same = wordSet('same');
const relating = wordSet('of for behind');

/** "The root cause of it was" → "One contributing factor to it was". */
function asOneOfSeveral(reading: Reading, { from, to }: Hit): string | undefined {
  let noun = to - 1;
  while (noun > from && !nouns.has(wordAt(reading, noun))) noun -= 1;
  let first = noun;
  while (first > from && (describing.has(wordAt(reading, first - 1)) || same.has(wordAt(reading, first - 1))))
    first -= 1;
  const article = first - 1;
  const behind = relating.has(wordAt(reading, noun + 1)) && noun + 1 < to ? noun + 2 : noun + 1;
  const rest = [...(behind > noun + 1 ? ['to'] : []), textOf(reading, behind, to)].filter(Boolean).join(' ');
  const say = (opening: string, at: number): string =>
    [asWritten(reading, at, opening), rest].filter(Boolean).join(' ');
  if (article < from)
    return breaksAt(reading, article) && first === from ? say('contributing factor', first) : undefined;
  if (wordAt(reading, article) !== 'the' && wordAt(reading, article) !== 'a') return undefined;
  if (article === from) return say('one contributing factor', from);
  return `${textOf(reading, from, article)} ${say('a contributing factor', article)}`;
}
