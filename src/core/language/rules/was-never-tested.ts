import { care } from '../grammar/verbs';
import { pastAdverbs, reads } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const helpers = wordSet('was were had got');
const leftOut: ReadonlySet<string> = new Set(
  [...care.participle, 'caught', 'audited', 'rotated', 'renewed', 'told'].filter(
    (word) => !['read', 'understood', 'confirmed', 'recognised', 'recognized'].includes(word),
  ),
);
const unseen = wordSet('unnoticed unchecked untested unmonitored unreviewed unpatched unaddressed unverified');
const leads = wordSet('went go gone going was were left been');

export const wasNeverTested: Rule = {
  id: 'was-never-tested',
  says: 'Tells what was left undone, without the work that was done in its place.',
  ask: 'What was done instead, and what made that seem enough?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: union(wordSet('not never'), unseen),
  find: (reading, at) => {
    if (unseen.has(wordAt(reading, at)))
      return leads.has(wordAt(reading, at - 1)) ? { from: at - 1, to: at + 1 } : undefined;
    const helper = wordAt(reading, at - 1);
    if (!helpers.has(helper)) return undefined;
    const been = pastAdverbs(reading, at + 1);
    const passive = reads(reading, been, 'been');
    const verb = passive ? pastAdverbs(reading, been + 1) : been;
    const whole = passive || helper !== 'had';
    return whole && leftOut.has(wordAt(reading, verb)) ? { from: at - 1, to: verb + 1 } : undefined;
  },
  flags: [
    'The restore was never tested.',
    'The move had not been communicated to the other teams.',
    'The disk filled up and went unnoticed.',
    'The old path wasn’t adequately reviewed.',
  ],
  passes: [
    'The mail was not sent.',
    'The version is not checked by the proxy.',
    'The cause was not identified until noon.',
    'It has not been tested yet.',
  ],
};
