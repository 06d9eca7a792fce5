import { asDoing } from './reword/as-doing';
import type { Check, Shortfall } from './check';
import { leadsToOutcome } from './wording/outcome';
import type { Form } from './wording/form';

import type { Wording } from './wording/wording';

const shortfalls: Readonly<Record<Exclude<Form, 'doing'>, Omit<Shortfall, 'rewording'>>> = {
  'finding out': {
    reason: 'It asks to find out or to talk. What will be different afterwards is left open.',
    ask: 'What do you expect to change once you know? Or what will be written down, and where?',
  },
  'under way': {
    reason: 'It tells what is going on, and not what somebody is asked to do.',
    ask: 'What is the next thing to do, starting with a verb?',
  },
  done: {
    reason: 'It tells what was done already.',
    ask: 'What is left to do? If nothing is, it belongs in the timeline.',
  },
  wish: {
    reason: 'It says what could be, and nobody is asked to do it.',
    ask: 'Shall it be done? Then what is the doing, starting with a verb?',
  },
  care: {
    reason: 'It asks people to take care. That helps nobody on the next long night.',
    ask: 'What could make the careful way the easy one: a check, a default, a guard?',
  },
  question: {
    reason: 'It is a question. Nobody can finish one.',
    ask: 'What would you do if the answer were yes?',
  },
  thing: {
    reason: 'It names a thing. The doing is missing.',
    ask: 'What should somebody do with it: add, remove, replace, write down?',
  },
};

function judge(wording: Wording): Shortfall | undefined {
  const { form } = wording;
  if (form === 'doing' || leadsToOutcome(wording)) return undefined;
  return { ...shortfalls[form], rewording: asDoing(wording) };
}

export const actionable: Check = {
  letter: 'actionable',
  says: 'Somebody can pick it up and do it, and the outcome is useful. It usually starts with a verb.',
  source: 'S3-40',
  judge,
  pair: {
    poor: 'Investigate monitoring for this scenario.',
    better: 'Add alerting for all cases where this service returns >1% errors.',
  },
  meets: [
    'PAY-1432: Set the connection limit of ledger-db to 200',
    'Team Atlas to rotate the API keys of the staging environment',
    'The deploy pipeline must refuse images without a signature.',
    'We should introduce canary deployments',
    'When the card processor answers 503, route payments to the fallback acquirer',
    'Load-test the ticket shop with 50k visitors',
    'Review and update the paging thresholds of the lobby service',
    'Canonicalize the e-mail address before the uniqueness check',
  ],
  misses: [
    'Consider moving session storage to DynamoDB',
    'Check why nobody was paged about replica lag',
    'Schedule a discussion about the retention of audit logs',
    'Better documentation for on-call',
    'Runbook for certificate rotation',
    'We have added an index on orders.customer_id.',
    'We are rewriting the session cache in Rust',
    'Maybe add rate limiting to the public API',
    'Should we have a second region?',
    'Be more careful when editing the pricing table',
  ],
};
