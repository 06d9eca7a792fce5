import { subjectOf } from '../grammar/subject';
import { findRight } from '../grammar/walk';
import { union, wordSet } from '../grammar/word-set';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const choosers = wordSet('chose decided opted preferred');

const codes = wordSet(
  'procedure procedures policy policies process practice practices rule rules standard standards protocol protocols guideline guidelines guidance instruction instructions documentation runbook advice agreement',
);
const warnings = wordSet(
  'warning warnings alert alerts alarm alarms step steps checklist checklists review sign signs page pages pager notification notifications call calls mail mails email emails reminder reminders',
);
const passing = wordSet(
  'ignored ignoring disregarded overrode dismissed bypassed bypassing circumvented circumventing skipped skipping violated violating disobeyed breached flouted',
);

const choosing = wordSet('ignore bypass skip circumvent disregard');

export const againstProcedure: Rule = {
  id: 'against-procedure',
  says: 'Holds people against the written way, as if the work always went by it.',
  ask: 'How is this work really done, and where do the written way and the real one part?',
  source: 'S4-27',
  faults: ['blame'],
  words: union(wordSet('contrary violation against'), passing, choosing),
  find: (reading, at) => {
    const word = wordAt(reading, at);
    const chosen = wordAt(reading, at - 1) === 'to' && choosers.has(wordAt(reading, at - 2));
    if (choosing.has(word) && !chosen) return undefined;
    if (passing.has(word) || chosen) {
      const object = findRight(reading, at + 1, (next) => codes.has(next) || warnings.has(next), 5);
      const subject = object < 0 ? undefined : subjectOf(reading, chosen ? at - 2 : at);
      return subject === undefined || subject.who === 'nobody' ? undefined : { from: subject.at, to: object + 1 };
    }
    const opener = word === 'contrary' ? 'to' : word === 'violation' ? 'of' : wordAt(reading, at + 1);
    if (wordAt(reading, at + 1) !== opener) return undefined;
    const object = findRight(reading, at + 1, (next) => codes.has(next), 6);
    return object < 0 ? undefined : { from: at, to: object + 1 };
  },
  flags: [
    'It was done contrary to the usual procedure.',
    'The operator ignored the second warning.',
    'She chose to ignore the alert.',
    'The engineer ignored two pages.',
    'Deploying on a Friday is against our policy.',
  ],
  passes: ['The job ignored the label.', 'We check each change against the schema.', 'The team follows the procedure.'],
};
