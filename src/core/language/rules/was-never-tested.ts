import { care } from '../grammar/verbs';
import { findRight, pastAdverbs, reads } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const thoughtOver = wordSet('of about through');

const helpers = wordSet('was were had got');
const leftOut: ReadonlySet<string> = new Set(
  [...care.participle, 'caught', 'audited', 'rotated', 'renewed', 'told', 'done', 'performed', 'conducted'].filter(
    (word) => !['read', 'understood', 'confirmed', 'recognised', 'recognized'].includes(word),
  ),
);
/** What one does to a system from time to time. */
const upkeep = wordSet(
  'updated rotated renewed removed configured enabled disabled set applied upgraded cleaned migrated restored added tuned fixed patched replaced',
);
/** What a machine does not catch is a plain fact of the machine. */
const machines = wordSet('test tests monitoring alerting alert alerts ci linter compiler system checks');
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
    const kept =
      ((passive && helper === 'had') || wordAt(reading, at) === 'never') && upkeep.has(wordAt(reading, verb));
    const weighed =
      reads(reading, verb, 'taken', 'into') ||
      reads(reading, verb, 'accounted', 'for') ||
      reads(reading, verb, 'thought', thoughtOver);
    if (kept || weighed) return { from: at - 1, to: verb + 1 };
    if (wordAt(reading, verb) === 'caught' && findRight(reading, verb + 1, (word) => machines.has(word), 5) >= 0)
      return undefined;
    return whole && leftOut.has(wordAt(reading, verb)) ? { from: at - 1, to: verb + 1 } : undefined;
  },
  flags: [
    'The restore was never tested.',
    'The move had not been communicated to the other teams.',
    'The disk filled up and went unnoticed.',
    'The old hosts had never been removed.',
    'The playbook was never updated.',
    'The load was not taken into account.',
    'The old path wasn’t adequately reviewed.',
  ],
  passes: [
    'The mail was not sent.',
    'The version is not checked by the proxy.',
    'The cause was not identified until noon.',
    'It has not been tested yet.',
  ],
};
