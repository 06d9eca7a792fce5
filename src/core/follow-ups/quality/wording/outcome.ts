import { determiners, prepositions } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { findsOut, hasOutcome, isBase, verbOf } from './verbs';
import { objectAt, type Wording } from './wording';

/** Whether a doing with an outcome is joined to the finding out: "Review and update the handbook". */
export function leadsToOutcome({ form, reading, at, end }: Wording): boolean {
  if (form !== 'finding out') return false;
  for (let next = at + 1; next < end - 1; next += 1) {
    const joined = wordAt(reading, next) === 'and' || wordAt(reading, next) === 'then' || wordAt(reading, next) === '/';
    const word = wordAt(reading, next + 1);
    const verb = verbOf(word);
    const after = wordAt(reading, next + 2);
    if (!joined || !isBase(word) || !hasOutcome(verb) || findsOut(verb)) continue;
    if (next === at + 1 || determiners.has(after) || after === 'all' || after === 'them' || after === 'it') return true;
  }
  return false;
}

const answers = wordSet('if whether');
const deciding = wordSet(
  'assess check verify confirm determine decide evaluate investigate ask test see schedule have hold arrange organize book',
);

/** Whether it ends with a yes or no, a decision or a meeting. */
export function endsInAnswer(wording: Wording): boolean {
  const { reading, verb, at } = wording;
  if (!deciding.has(verb)) return false;
  if (!findsOut(verb) && !/^(?:check|verify|confirm|ask|test)$/u.test(verb)) return true;
  const next = answers.has(wordAt(reading, at + 1)) ? at + 1 : objectAt(wording);
  if (!answers.has(wordAt(reading, next))) return false;
  const [subject, rest] = [wordAt(reading, next + 1), wordAt(reading, next + 2)];
  return !(subject === 'there' || (subject === 'we' && (rest === 'can' || rest === 'could')));
}

const ensuring = wordSet('ensure make check verify see guarantee');
const people = wordSet(
  'engineer engineers developer developers team teams everyone everybody people person members member we staff colleagues operator operators admin admins reviewer reviewers author authors on-call responder responders users contributors maintainers',
);
const states = wordSet('is are be was were has have had can');

/** "Make sure engineers check": it lives on people's care, each time anew. */
export function reliesOnPeople({ reading, at, verb, end }: Wording): boolean {
  if (!ensuring.has(verb)) return false;
  let next = at + 1;
  while (next < end && /^(?:sure|that|all|our|the|each|every)$/u.test(wordAt(reading, next))) next += 1;
  for (let index = next; index < next + 3 && index < end; index += 1) {
    if (!people.has(wordAt(reading, index))) continue;
    const does = wordAt(reading, index + 1);
    return verbOf(does) !== '' && !states.has(does);
  }
  return false;
}

const artefacts = wordSet(
  'runbook playbook dashboard checklist guide page script template suite article test tests exporter tutorial manual policy faq diagram alert alerts',
);

/** Whether it names one thing to be made, with what it is for. */
export function isArtefact({ reading, from, end }: Wording): boolean {
  for (let next = from; next < end; next += 1) {
    const word = wordAt(reading, next);
    if (prepositions.has(word)) return artefacts.has(wordAt(reading, next - 1)) && next > from;
    if (word === 'and' || word === '/') return false;
  }
  return false;
}
