import { isAdverb } from '../grammar/function-words';
import { perfectAfter, type Perfect } from '../grammar/perfect';
import { subjectOf } from '../grammar/subject';
import { wordSet } from '../grammar/word-set';
import { findRight } from '../grammar/walk';
import type { Fault, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

/** "should have been delivered by now": what is expected, not what was left out. */
const expecting = wordSet('now already automatically able received');
/** What one knows or sees: only later knowledge says that it could have been known then. */
const seeing = wordSet(
  'known seen noticed realised realized caught spotted detected identified foreseen anticipated obvious clear apparent aware recognised recognized',
);
const manners = wordSet('careful attentive aware diligent thorough cautious vigilant');

export const shouldHave: Rule = {
  id: 'should-have',
  says: 'Describes a world that did not happen, so the one that did is left unexplained.',
  ask: 'What made the thing that was done look right at the time? Try telling what happened in place of “{words}”.',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('should ought'),
  find: (reading, at) => {
    const perfect = perfectAfter(reading, at);
    if (perfect === undefined) return undefined;
    const subject = subjectOf(reading, at);
    if (wordAt(reading, at - 1) === 'you' || (subject === undefined && expects(reading, at, perfect))) return undefined;
    const also: Fault[] = seesLater(reading, perfect) ? ['hindsight'] : [];
    const careless = manners.has(wordAt(reading, perfect.to)) || manners.has(wordAt(reading, perfect.to + 1));
    const acts = !perfect.passive && (subject?.who === 'i' || subject?.who === 'other person');
    if (subject !== undefined && (acts || careless)) also.push('blame');
    return { from: acts && subject !== undefined ? subject.at : at, to: perfect.to, also };
  },
  flags: [
    'The on-call should have noticed.',
    'We should have deployed that change alone.',
    'The library ought to have been tested with the old data.',
    'This shouldn’t have been possible for a single account.',
  ],
  passes: [
    'The alert should have a runbook.',
    'Readers should have been able to use the search all the time.',
    'The backlog should have been worked off automatically.',
    'You should have received a letter from us.',
  ],
};

function expects(reading: Reading, modal: number, { to }: Perfect): boolean {
  return findRight(reading, modal, (word) => expecting.has(word), to - modal + 3) >= 0;
}

function seesLater(reading: Reading, { to }: Perfect): boolean {
  const last = wordAt(reading, to - 1);
  if (seeing.has(last)) return true;
  const next = isAdverb(wordAt(reading, to)) ? to + 1 : to;
  return last === 'been' && seeing.has(wordAt(reading, next));
}
