import type { Check, Shortfall } from './check';
import { leadsToOutcome } from './wording/outcome';
import type { Form } from './wording/head';
import { rewordedAsDoing } from './wording/reword';
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
  return { ...shortfalls[form], rewording: rewordedAsDoing(wording) };
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
  meets: [],
  misses: [],
};
