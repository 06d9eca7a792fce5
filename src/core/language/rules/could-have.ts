import { estimates, saysAnyone } from '../grammar/estimates';
import { perfectAfter, type Perfect } from '../grammar/perfect';
import { findLeft, findRight, pastAdverbs } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

/** What a danger does: naming one that was escaped is worth a sentence. */
const dangers = wordSet(
  'caused led lead resulted allowed exposed compromised exploited accessed impacted affected lost corrupted stolen leaked abused used gained captured obtained worse worsened spread',
);
const strangers = wordSet('attacker attackers adversary hacker hackers actor actors anyone anybody');
/** A guess at what was: "could have been related to". */
const guesses = wordSet('because due related cause causes caused something');
/** What makes "might have" a wish and not a guess. */
const rescues = wordSet(
  'prevented avoided caught detected stopped saved helped mitigated reduced shortened limited averted noticed spotted identified found sooner earlier faster quicker led lead alerted warned',
);

export const couldHave: Rule = {
  id: 'could-have',
  says: 'Holds what happened against what might have been, which nobody could see at the time.',
  ask: 'What did people look at then, and what did it tell them? “{words}” may hold an idea: keep it as a follow-up.',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('could might may'),
  find: (reading, at) => {
    const perfect = perfectAfter(reading, at);
    // "What could have gone better?" is a heading that many templates share.
    if (
      perfect === undefined ||
      (perfect.negated && wordAt(reading, at) === 'could') ||
      wordAt(reading, at - 1) === 'what'
    )
      return undefined;
    const wish =
      wordAt(reading, at) === 'could'
        ? !isDanger(reading, at, perfect)
        : isRescue(reading, perfect) && !estimates(reading, at, perfect.to);
    return wish ? { from: at, to: perfect.to, also: saysAnyone(reading, at) ? ['hindsight'] : [] } : undefined;
  },
  flags: [
    'An exporter could have warned us about the disk.',
    'The fault could have been noticed earlier.',
    'A second pair of eyes might have prevented this.',
  ],
  passes: [
    'What could have gone better?',
    'The change might have been deployed at nine.',
    'An attacker could have read the mail.',
    'A longer stall could have caused the loss of orders.',
    'We could not have known.',
    'Customers in the north may have noticed slower pages.',
  ],
};

function isDanger(reading: Reading, modal: number, { to, participle }: Perfect): boolean {
  const behind = pastAdverbs(reading, to);
  const close = [participle, wordAt(reading, to - 1), ...[0, 1, 2].map((next) => wordAt(reading, behind + next))];
  if (
    dangers.has(wordAt(reading, to - 1)) ||
    (participle === 'been' && close.some((word) => guesses.has(word) || word === 'worse'))
  )
    return true;
  return findLeft(reading, modal - 1, (word) => strangers.has(word), 8) >= 0;
}

const isRescue = (reading: Reading, { to }: Perfect): boolean =>
  findRight(reading, to - 1, (word) => rescues.has(word), 3) >= 0;
