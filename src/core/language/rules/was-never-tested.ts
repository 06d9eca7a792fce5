import { care, diligence } from '../grammar/verbs';
import { findLeft, findRight, pastAdverbs, reads } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import { auxiliaries, clauseOpeners, conjunctions, modals } from '../grammar/function-words';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const thoughtOver = wordSet('of about through');

const helpers = wordSet('was were had got');
const leftOut: ReadonlySet<string> = new Set(
  [
    ...care.participle,
    'caught',
    'audited',
    'rotated',
    'renewed',
    'told',
    'done',
    'performed',
    'conducted',
    'run',
    'noted',
  ].filter((word) => !['read', 'understood', 'confirmed', 'recognised', 'recognized'].includes(word)),
);
/** What people keep up to date by hand. */
const keptByHand = wordSet(
  'page documentation docs runbook runbooks playbook list lists wiki diagram calendar schedule ticket checklist handbook contacts',
);
const noteWords = wordSet(
  'tested documented reviewed communicated verified validated rehearsed followed considered monitored configured updated',
);
const endsNote = union(auxiliaries, modals, conjunctions, clauseOpeners, wordSet('not do we i they it you to'));
/** What one does to a system from time to time. */
const upkeep = wordSet(
  'updated rotated renewed removed configured enabled disabled set applied upgraded cleaned migrated restored added tuned fixed patched replaced',
);
/** What one practises or looks into ahead of time. */
const ahead = wordSet(
  'exercised simulated benchmarked inspected assessed evaluated examined trained measured prepared planned discussed agreed drilled stress-tested load-tested',
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
    if (!helpers.has(helper)) return noted(reading, at);
    const been = pastAdverbs(reading, at + 1);
    const passive = reads(reading, been, 'been');
    const verb = passive ? pastAdverbs(reading, been + 1) : been;
    const whole = passive || helper !== 'had';
    const kept =
      ((passive && helper === 'had') || wordAt(reading, at) === 'never') && upkeep.has(wordAt(reading, verb));
    const rehearsed = passive && wordAt(reading, at) === 'never' && ahead.has(wordAt(reading, verb));
    const half = halfDone(reading, at, verb);
    const stale =
      wordAt(reading, verb) === 'updated' && findLeft(reading, at - 2, (word) => keptByHand.has(word), 3) >= 0;
    const weighed =
      reads(reading, verb, 'taken', 'into') ||
      reads(reading, verb, 'accounted', 'for') ||
      reads(reading, verb, 'thought', thoughtOver);
    if (kept || rehearsed || weighed || half || stale) return { from: at - 1, to: verb + 1 };
    if (wordAt(reading, verb) === 'caught' && findRight(reading, verb + 1, (word) => machines.has(word), 8) >= 0)
      return undefined;
    return whole && leftOut.has(wordAt(reading, verb)) ? { from: at - 1, to: verb + 1 } : undefined;
  },
  flags: [
    'The restore was never tested.',
    'The move had not been communicated to the other teams.',
    'The disk filled up and went unnoticed.',
    'Restore procedure not tested.',
    'Not checking the date before the run.',
    'The old hosts had never been removed.',
    'The playbook was never updated.',
    'The switch to the second site had never been exercised.',
    'The risk was not properly assessed.',
    'Our status page was not updated for an hour.',
    'The load was not taken into account.',
    'The old path wasn’t adequately reviewed.',
  ],
  passes: [
    'Drives that are not tested are marked.',
    'The mail was not sent.',
    'The version is not checked by the proxy.',
    'The cause was not identified until noon.',
    'It has not been tested yet.',
    'Index not updated at reload.',
  ],
};

/** "Restore procedure not tested", "Not checking the date": notes without a helping verb, as lists have them. */
function noted(reading: Reading, at: number): Hit | undefined {
  if (wordAt(reading, at) !== 'not') return undefined;
  const verb = pastAdverbs(reading, at + 1);
  const word = wordAt(reading, verb);
  if (breaksAt(reading, at - 1)) return care.ing.has(word) ? { from: at, to: verb + 1 } : undefined;
  if (!noteWords.has(word)) return undefined;
  if (word === 'updated' && findLeft(reading, at - 1, (before) => keptByHand.has(before), 3) < 0) return undefined;
  for (let before = at - 1; before > at - 7; before -= 1) {
    if (breaksAt(reading, before)) return { from: at, to: verb + 1 };
    if (endsNote.has(wordAt(reading, before)) || reading.tokens[before]?.kind !== 'word') return undefined;
  }
  return undefined;
}

const manners = wordSet('properly adequately sufficiently fully thoroughly correctly carefully appropriately');

/** "was not properly assessed": a measure of care, whatever was done. */
function halfDone(reading: Reading, at: number, verb: number): boolean {
  const done = diligence.participle.has(wordAt(reading, verb)) || upkeep.has(wordAt(reading, verb));
  return done && findRight(reading, at + 1, (word) => manners.has(word), verb - at) >= 0;
}
