import { determiners, isAdverb } from '../grammar/function-words';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const safeguards = wordSet(
  `alert alerts alerting alarm alarms monitor monitors monitoring test tests testing coverage documentation docs runbook
  runbooks playbook playbooks check checks checklist validation review reviews safeguard safeguards guardrail guardrails
  process procedure procedures backup backups rollback dashboard dashboards visibility observability
  redundancy communication training awareness ownership canary automation tooling staging understanding knowledge
  expertise`,
);
const be = wordSet('was were is are been');

export const absence: Rule = {
  id: 'absence',
  says: 'Gives something that was not there as the reason; countless things were not there.',
  ask: 'What was there, and how did people come to rely on it? An idea for what to add fits the follow-ups.',
  source: 'S4-13',
  faults: [],
  words: wordSet('no lack lacked lacking absence missing have insufficient inadequate enough'),
  find: (reading, at) => {
    const opening = openingOf(reading, at);
    if (opening === undefined) return undefined;
    const noun = safeguardAfter(reading, opening.to);
    return noun < 0 ? undefined : { from: opening.from, to: noun + 1 };
  },
  flags: [
    'There was no alert for the queue.',
    'We had no dedicated monitoring for growth.',
    'This was due to a lack of proper testing.',
    'Missing alert on unhealthy targets.',
    'There was insufficient monitoring of the bill.',
    'Not enough training for the new tool.',
    'We did not have a runbook for this.',
  ],
  passes: [
    'There was no loss of data.',
    'We have a runbook for this.',
    'No tests failed.',
    'The chart was missing from the page.',
  ],
};

/** Where the missing thing is about to be named. */
function openingOf(reading: Reading, at: number): Hit | undefined {
  const word = wordAt(reading, at);
  const before = wordAt(reading, at - 1);
  if (word === 'no') {
    if (be.has(before) || before === 'had') return { from: breaksAt(reading, at - 2) ? at - 1 : at - 2, to: at + 1 };
    return breaksAt(reading, at - 1) && namesOnly(reading, at + 1) ? { from: at, to: at + 1 } : undefined;
  }
  if (word === 'enough') return before === 'not' || before === "n't" ? { from: at - 1, to: at + 1 } : undefined;
  if (word === 'lack' || word === 'absence')
    return wordAt(reading, at + 1) === 'of' ? { from: at, to: at + 2 } : undefined;
  if (word === 'have')
    return before === 'not' && wordAt(reading, at - 2) === 'did' ? { from: at - 2, to: at + 1 } : undefined;
  return { from: at, to: at + 1 };
}

/** "No monitoring of certificates": a note without a verb, unlike "No tests failed". */
function namesOnly(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 6 && !breaksAt(reading, at); at += 1) {
    const word = wordAt(reading, at);
    if (be.has(word) || word === 'has' || word.endsWith('ed')) return false;
  }
  return true;
}

/** The missing safeguard behind at most three describing words; -1 where something else is missing. */
function safeguardAfter(reading: Reading, from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const word = wordAt(reading, at);
    if (word === '' || /[^\p{L}-]/u.test(word) || word === 'of' || word === 'from' || word === 'to') return -1;
    if (safeguards.has(word) && !safeguards.has(wordAt(reading, at + 1))) return at;
    if (at > from && determiners.has(word) && !isAdverb(word)) return -1;
  }
  return -1;
}
