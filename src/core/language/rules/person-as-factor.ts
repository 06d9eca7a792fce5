import { asWritten, textOf } from '../grammar/reworded';
import { wordSet } from '../grammar/word-set';
import { breaksAt, wordAt, type Reading } from '../reading/token';
import { anyName, type Hit, type Rule } from '../rule';

export const personAsFactor: Rule = {
  id: 'person-as-factor',
  says: 'Puts a person’s name where a condition belongs; whoever stood there would have met the same.',
  ask: 'What would have been so with anybody in the place of {words}? A role can stand for the name.',
  source: 'S3-34',
  faults: ['blame'],
  places: ['factor'],
  words: new Set([anyName]),
  find: (reading, at) =>
    reading.tokens[at - 1]?.named === true ? undefined : { from: at, to: nameEnd(reading.tokens, at) },
  reword: asRole,
  flags: [
    { text: 'Grace deployed on a Friday.', given: { place: 'factor', names: ['Grace Okafor'] } },
    { text: 'Will was new to the service.', given: { place: 'factor', names: ['Will Ray'] } },
    { text: '因为张伟忘记了备份', given: { place: 'factor', names: ['张伟'] } },
    { text: 'Ольга had no access.', given: { place: 'factor', names: ['Ольга Ким'] } },
  ],
  passes: [
    {
      text: 'By the grace of a retry, will it mark the bill in May?',
      given: { place: 'factor', names: ['Grace Okafor', 'Will Ray', 'Mark Hu', 'Bill Ott', 'May Lin'] },
    },
    { text: 'Will the queue drain?', given: { place: 'factor', names: ['Will Ray'] } },
    { text: 'Grace deployed on a Friday.', given: { place: 'timeline', names: ['Grace Okafor'] } },
  ],
  rewords: [
    {
      text: 'Grace Okafor deployed on a Friday.',
      given: { place: 'factor', names: ['Grace Okafor'] },
      becomes: 'A responder deployed on a Friday.',
    },
    {
      text: 'The runbook was in Ray’s notes.',
      given: { place: 'factor', names: ['Will Ray'] },
      becomes: 'The runbook was in a responder’s notes.',
    },
  ],
};

const pairing = wordSet('and or');

/** A role in the name's place, in languages whose names stand alone. */
function asRole(reading: Reading, { from, to }: Hit): string | undefined {
  const name = textOf(reading, from, to);
  if (!/^[\p{Script=Latin}\s@'’._-]+$/u.test(name)) return undefined;
  if (pairing.has(wordAt(reading, from - 1)) || pairing.has(wordAt(reading, to))) return undefined;
  const owner = /['’]s$/u.exec(name)?.[0] ?? '';
  const role = `a responder${owner}`;
  return breaksAt(reading, from - 1) ? asWritten(reading, from, role) : role;
}

function nameEnd(tokens: readonly { readonly named: boolean }[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.named === true) end += 1;
  return end;
}
