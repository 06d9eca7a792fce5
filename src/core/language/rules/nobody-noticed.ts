import { personAt } from '../grammar/subject';
import { diligence, handling } from '../grammar/verbs';
import { pastAdverbs, findRight } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
import { roles } from '../grammar/people';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const wasWere = wordSet('was were');

const watching = wordSet('watching looking monitoring checking paying following');

/** "Nobody thought to look" leaves something out; "nobody thought it would matter" says what was thought. */
const thoughtOf = wordSet('of to about');

export const nobodyNoticed: Rule = {
  id: 'nobody-noticed',
  says: 'Says of everybody at once that they left something out; it tells nothing of what they saw.',
  ask: 'What could people see of it at the time, and where would they have had to look?',
  source: 'S4-12',
  faults: ['counterfactual'],
  words: wordSet('nobody noone no-one no none neither'),
  find: (reading, at) => {
    let next = at + 1;
    const word = wordAt(reading, at);
    if (word === 'no' && pointsInTime.has(wordAt(reading, next))) return atNoPoint(reading, at);
    if (word === 'neither' && !roles.has(wordAt(reading, next))) return undefined;
    if (word === 'neither') next += 1;
    if (word === 'no') {
      if (wordAt(reading, next) !== 'one' && !roles.has(wordAt(reading, next))) return undefined;
      next += 1;
    }
    if (wordAt(reading, next) === 'of' || wordAt(reading, next) === 'on' || wordAt(reading, next) === 'in')
      next = findRight(reading, next, (found) => diligence.past.has(found) || found === 'had', 7);
    if (next < 0) return undefined;
    const verb = pastAdverbs(reading, wordAt(reading, next) === 'had' ? next + 1 : next);
    if (wordAt(reading, verb) === 'thought' && !thoughtOf.has(wordAt(reading, verb + 1))) return undefined;
    const leftOut = wordAt(reading, next) === 'had' ? handling.participle : handling.past;
    if (diligence.past.has(wordAt(reading, verb)) || leftOut.has(wordAt(reading, verb)))
      return { from: at, to: verb + 1 };
    const busy = wasWere.has(wordAt(reading, verb)) && watching.has(wordAt(reading, pastAdverbs(reading, verb + 1)));
    return busy ? { from: at, to: verb + 2 } : undefined;
  },
  flags: [
    'No alert fired and nobody noticed.',
    'No one had tested the restore.',
    'None of us checked the date.',
    'At no point did we check the snapshot.',
    'Neither team was watching the queue.',
    'Nobody on the call had ever done a restore.',
    'Nobody removed the old host.',
    'No engineer was watching the graphs.',
  ],
  passes: [
    'Nobody was paged.',
    'No one was able to sign in.',
    'Nobody thought it would matter.',
    'There is no one here.',
  ],
};

const pointsInTime = wordSet('point time stage');

/** "At no point did we check". */
function atNoPoint(reading: Reading, at: number): Hit | undefined {
  const helper = wordAt(reading, at + 2);
  if (helper !== 'did' && helper !== 'had') return undefined;
  const person = findRight(reading, at + 3, (_, next) => personAt(reading, next) !== undefined, 3);
  const verb = person < 0 ? -1 : pastAdverbs(reading, person + 1);
  const leftOut = helper === 'did' ? diligence.base : diligence.participle;
  return verb > 0 && leftOut.has(wordAt(reading, verb)) ? { from: at - 1, to: verb + 1 } : undefined;
}
