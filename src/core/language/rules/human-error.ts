import { findLeft, findRight } from '../grammar/walk';
import { ownerOf } from '../grammar/owner';
import { possessives, roles } from '../grammar/people';
import { personAt } from '../grammar/subject';
import { union, wordSet } from '../grammar/word-set';
import { prepositions, beForms } from '../grammar/function-words';
import type { Fault, Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const sides = wordSet('part side end');
const making = wordSet('made caused committed introduced');

const makers = union(
  roles,
  wordSet(
    'human user operator operational pilot people person clerical typing manual copy-paste copy-and-paste paste data-entry entry transcription judgement judgment cockpit',
  ),
);
const errors = wordSet(
  'error errors failing mistake mistakes failure failures oversight misunderstanding misconfiguration misjudgement misjudgment miscommunication',
);
/** "user error pages": the error is the machine's. */
const machines = wordSet(
  'rate rates message messages page pages handling log logs report reports code codes budget tracking response responses',
);

export const humanError: Rule = {
  id: 'human-error',
  says: 'Ends the search at a person, where it could begin: people’s slips are where a system shows itself.',
  ask: 'What made “{words}” easy to happen, and hard to notice?',
  source: 'S3-53',
  faults: ['human_error'],
  words: errors,
  find: (reading, at) => {
    const maker = wordAt(reading, at - 1);
    if (machines.has(wordAt(reading, at + 1)) || isDenied(reading, at)) return undefined;
    if (isGeneral(reading, at)) return undefined;
    if (makers.has(maker) && isPersonal(maker, wordAt(reading, at))) return { from: at - 1, to: at + 1 };
    const ours =
      wordAt(reading, at + 1) === 'on' &&
      possessives.has(wordAt(reading, at + 2)) &&
      sides.has(wordAt(reading, at + 3));
    if (ours) return { from: at, to: at + 4, also: ['blame'] };
    const owner = wordAt(reading, at).startsWith('error') ? ownerOf(reading, at) : -1;
    if (owner >= 0 && !possessives.has(wordAt(reading, owner))) return { from: owner, to: at + 1, also: ['blame'] };
    const by = making.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
    const person =
      wordAt(reading, by) !== 'by'
        ? -1
        : findRight(reading, by + 1, (_, next) => personAt(reading, next) !== undefined, 4);
    if (person < 0) return undefined;
    const also: Fault[] = ['blame'];
    return { from: at, to: person + 1, also };
  },
  reword: stepThatLookedRight,
  flags: [
    'The outage came down to human error.',
    'An operator error took the region down.',
    'This was an error on our part.',
    'It was an error by the engineer on shift.',
    'We made an error while copying the list.',
    'A copy-and-paste error put the old address back.',
  ],
  passes: [
    'The error was found by the team.',
    'Users saw an error page.',
    'User errors rose to two per cent.',
    'The user error rate was high.',
    'Operator error is never the end of a story.',
  ],
  rewords: [
    {
      text: 'The outage came down to human error.',
      becomes: 'The outage came down to a step that looked right at the time.',
    },
    { text: 'It was due to a human error.', becomes: 'It was due to a step that looked right at the time.' },
  ],
};

const bearing = wordSet('caused led made were had brought took');

/** "Typing errors are tolerated": a sentence that opens with several of them speaks of them in general. */
const isGeneral = (reading: Reading, at: number): boolean =>
  wordAt(reading, at).endsWith('s') &&
  breaksAt(reading, at - 2) &&
  findRight(reading, at + 1, (word) => bearing.has(word), 6) < 0;

const persons = wordSet('human user operator pilot manual');

/** "due to human error": where the phrase stands for what somebody did. */
function stepThatLookedRight(reading: Reading, { from, to }: Hit): string | undefined {
  const before = wordAt(reading, from - 1);
  if (to - from !== 2 || !persons.has(wordAt(reading, from)) || wordAt(reading, to - 1) !== 'error') return undefined;
  const step = 'step that looked right at the time';
  if (before === 'a' && prepositions.has(wordAt(reading, from - 2))) return step;
  return prepositions.has(before) || beForms.has(before) ? `a ${step}` : undefined;
}

/** "User errors" are what users saw; "failure" and the like belong to systems unless they are called human. */
function isPersonal(maker: string, error: string): boolean {
  if (maker === 'user') return error !== 'errors' && !error.startsWith('fail') && error !== 'misconfiguration';
  return !error.startsWith('fail') || maker === 'human';
}

const denials = wordSet(
  'not never no nor rather avoid prevent against reduce minimize minimise limit any every symptom',
);
const isDenied = (reading: Reading, at: number): boolean =>
  findLeft(reading, at - 1, (word) => denials.has(word), 3) >= 0 ||
  findRight(reading, at + 1, (word) => denials.has(word), 3) >= 0;
