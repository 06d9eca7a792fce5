import { wordSet } from '../../language/grammar/word-set';
import { wordAt } from '../../language/reading/token';
import type { Check, FollowUpWords, Shortfall } from './check';
import { withPlace } from './reword/with-place';
import { namedThings } from './wording/named';

import type { Wording } from './wording/wording';

/** So many words must name what it is about. */
const enough = 2;

const conditions = wordSet('if when whenever where unless case cases why');
const widening = /\b(?:more broadly|in general|generally|and so on|etc|or other|as a whole|across the board)\b/iu;

function judge(wording: Wording, { component = '' }: FollowUpWords): Shortfall | undefined {
  const named = namedThings(wording) + Number(hasCondition(wording)) + Number(component.trim() !== '');
  const wide = widening.test(wording.reading.text);
  if (named >= enough && !wide) return undefined;
  return {
    reason: reasonOf(named, wide),
    ask: 'Which component, condition, file or behaviour is it about? As narrow as will still help.',
    rewording: withPlace(wording),
  };
}

const reasonOf = (named: number, wide: boolean): string => {
  if (wide) return 'It widens its own scope, so that nobody knows where it stops.';
  return named === 0
    ? 'Its words would fit any incident: none says which component, condition or behaviour is meant.'
    : 'It says roughly where, and not which condition, part or behaviour is meant.';
};

const hasCondition = ({ reading, at, end }: Wording): boolean => {
  for (let next = at + 1; next < end; next += 1) if (conditions.has(wordAt(reading, next))) return true;
  return false;
};

export const specific: Check = {
  letter: 'specific',
  says: 'It names what it is about: the component, the condition, the artefact or the behaviour. As narrow as possible.',
  source: 'S3-40',
  judge,
  pair: {
    poor: 'Fix the issue that caused the outage.',
    better: 'Handle invalid postal code in user address form input safely.',
  },
  meets: [
    'Delete the unused `legacy-auth` function and its role',
    'Define targets for the notification service',
    'Improve retry logic of the webhook sender',
    'Add .out to gitignore',
    'Write a runbook for the invoice mailer',
    { what: 'Add monitoring to Kafka', component: 'payments ingest' },
  ],
  misses: [
    'Improve monitoring',
    'Implement staging environment',
    'Fix the bug',
    'Add monitoring to Kafka',
    'Make the system more resilient',
    'Explain our limits to the mobile team, or other teams more broadly',
  ],
};
