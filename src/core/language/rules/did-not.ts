import { blameFor, personAt, subjectOf, type Subject } from '../grammar/subject';
import { diligence } from '../grammar/verbs';
import { findRight, pastAdverbs } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const aroundTo = wordSet('around round');

/** "did not take into account": verbs that say little without their object. */
const light = wordSet('take make give keep pay back perform cover set have');
const lightObjects = wordSet(
  'into consideration care sure attention notice warning track eye mind backup backups time note up alert alerts alarm alarms limit limits reminder threshold chance opportunity foresight check checks test tests review',
);
/** "did not notice any loss": nothing was there to notice. */
const nothing = wordSet('any further additional evidence anything');
/** What one is expected to do along the way; "she did not delete it" says instead that she is innocent. */
const chores = wordSet(
  'run rerun apply enable configure install restart revert merge upgrade include add set save attach commit pull rebase lock',
);
const manners = wordSet(
  'carefully properly adequately sufficiently thoroughly closely diligently correctly appropriately',
);

export const didNot: Rule = {
  id: 'did-not',
  says: 'Tells what people left out, as seen from the end; from inside, there was nothing to leave out.',
  ask: 'What did they know and look at then? What would have brought “{words}” to mind?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('not never neither nor'),
  find: (reading, at) => {
    if (wordAt(reading, at) === 'nor') return norDid(reading, at);
    const verb = pastAdverbs(reading, at + 1);
    const helper = wordAt(reading, at - 1);
    const subject = subjectOf(reading, at);
    if (subject === undefined || subject.who === 'nobody' || nothing.has(wordAt(reading, verb + 1))) return undefined;
    if (intends(reading, verb)) return undefined;
    if (!leavesOut(reading, at, verb, helper, subject)) return undefined;
    const careless = subject.who === 'we' && isCareless(reading, at, verb);
    return { from: subject.at, to: verb + 1, also: blameFor(subject, careless ? ['we'] : []) } satisfies Hit;
  },
  flags: [
    'We did not test the update with old data.',
    'He didn’t check the space on the disk.',
    'The team never verified the backups.',
    'We had not considered the weekly import.',
    'I did not really take the second region into account.',
    'I didn’t sufficiently harden it.',
    'We never got around to updating it.',
    'We neither tested it nor told anyone.',
    'We had never seen this, nor had we trained for it.',
    'The team did not have a chance to review it.',
    'We were not monitoring the queue.',
  ],
  passes: [
    'We had not planned to do this today.',
    'The server did not start.',
    'We did not lose any order.',
    'We did not notice any loss of data.',
    'The admin did not delete the account.',
    'You didn’t change the code.',
    'I haven’t checked yet.',
    'Users did not receive their mail.',
  ],
};

function leavesOut(reading: Reading, at: number, verb: number, helper: string, subject: Subject): boolean {
  const word = wordAt(reading, verb);
  const never = wordAt(reading, at) === 'never';
  if (light.has(word) && findRight(reading, verb + 1, (next) => lightObjects.has(next), 5) < 0) return false;
  if (helper === 'did' && word === 'have') return true;
  if (helper === 'did')
    return (
      diligence.base.has(word) ||
      (subject.who !== 'we' && chores.has(word)) ||
      isCareless(reading, at, verb) ||
      wordAt(
        reading,
        findRight(reading, verb + 1, (next) => next === 'enough', 4),
      ) === 'enough'
    );
  if (helper === 'had') return diligence.participle.has(word);
  if (helper === 'was' || helper === 'were') return diligence.ing.has(word);
  if (wordAt(reading, at) === 'neither') return diligence.past.has(word);
  if (!never || helper !== wordAt(reading, subject.at)) return false;
  return diligence.past.has(word) || (word === 'got' && aroundTo.has(wordAt(reading, verb + 1)));
}

function isCareless(reading: Reading, at: number, verb: number): boolean {
  return findRight(reading, at, (word) => manners.has(word), verb - at + 8) >= 0;
}

/** "had not planned to": what one means to do is not left out yet. */
const intends = (reading: Reading, verb: number): boolean =>
  wordAt(reading, verb).startsWith('plan') && wordAt(reading, verb + 1) === 'to';

/** "nor had we trained for it". */
function norDid(reading: Reading, at: number): Hit | undefined {
  const helper = wordAt(reading, at + 1);
  const person = personAt(reading, at + 2);
  const verb = pastAdverbs(reading, at + 3);
  const leftOut = helper === 'had' ? diligence.participle : diligence.base;
  if (person === undefined || (helper !== 'had' && helper !== 'did') || !leftOut.has(wordAt(reading, verb)))
    return undefined;
  return { from: at, to: verb + 1, also: blameFor(person) };
}
