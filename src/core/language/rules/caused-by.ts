import { beForms, modals, negations } from '../grammar/function-words';
import { beforeAdverbs, findLeft, findRight, reads } from '../grammar/walk';
import { subjectOf } from '../grammar/subject';
import { union, wordSet } from '../grammar/word-set';
import { asWritten, textOf } from '../grammar/reworded';
import type { Hit, Rule } from '../rule';
import { wordAt, type Reading } from '../reading/token';

const partly = wordSet(
  'partly partially sometimes often usually also indirectly mostly largely likely probably possibly potentially',
);
const several = wordSet(
  'combination several multiple many two three four various different both number series chain confluence numerous factors mix',
);
const doubt = union(modals, negations, partly);
/** What is asked is not asserted. */
const openQuestion = wordSet('whether unclear unknown');
const settled = wordSet('out found determined confirmed identified proved proven');

export const causedBy: Rule = {
  id: 'caused-by',
  says: 'Gives the whole weight to one cause; the conditions that let it matter go unsaid.',
  ask: 'What else had to be so? “Contributed to by” leaves room for the rest.',
  source: 'S4-16',
  faults: ['single_root_cause'],
  words: wordSet('caused result responsible'),
  find: (reading, at) => {
    if (wordAt(reading, at) === 'responsible') return responsible(reading, at);
    if (wordAt(reading, at - 1) === 'what' && wordAt(reading, at) === 'caused') {
      if (wordAt(reading, at - 2) === 'of') return undefined;
      const verb = findRight(reading, at + 1, (word) => word === 'was' || word === 'is', 8);
      return verb < 0 ? undefined : { from: at - 1, to: verb + 1 };
    }
    const result = wordAt(reading, at) === 'result';
    if (result ? !reads(reading, at - 1, 'the', 'result', 'of') : wordAt(reading, at + 1) !== 'by') return undefined;
    const be = beforeAdverbs(reading, result ? at - 2 : at - 1);
    const helper = wordAt(reading, be);
    if (!beForms.has(helper) || helper === 'being') return undefined;
    if (helper === 'be' && !settled.has(wordAt(reading, be - 2))) return undefined;
    if (findLeft(reading, at - 1, (word) => doubt.has(word), 4) >= 0) return undefined;
    if (findLeft(reading, at - 1, (word) => openQuestion.has(word), 14) >= 0) return undefined;
    if (findRight(reading, at + 2, (word) => several.has(word), 2) >= 0) return undefined;
    return { from: be, to: at + 2 };
  },
  reword: inPart,
  flags: [
    'The outage was caused by a full disk.',
    'It is actually caused by the new driver.',
    'It was found to be caused by a bad cable.',
    'What caused the outage was a single record.',
    'A wrong setting was responsible for the outage.',
    'This was the result of a change to the schema.',
  ],
  passes: [
    'Errors caused by the change went away.',
    'It may have been caused by the change.',
    'It is unclear whether the load was caused by the crawler.',
    'The outage was not caused by the change.',
    'It was partly caused by the load.',
    'The delay was caused by several things.',
    'Part of what caused the outage was a single record.',
  ],
  rewords: [
    { text: 'The outage was caused by a full disk.', becomes: 'The outage was caused in part by a full disk.' },
    {
      text: 'This was the result of a change to the schema.',
      becomes: 'This was in part the result of a change to the schema.',
    },
    {
      text: 'What caused the outage was a single record.',
      becomes: 'Part of what caused the outage was a single record.',
    },
  ],
};

const was = wordSet('was is');
const harm = wordSet(
  'outage outages incident downtime failure failures crash crashes slowdown loss errors delay delays',
);

/** "was responsible for the outage", of a thing: who is responsible for a service is another matter. */
function responsible(reading: Reading, at: number): Hit | undefined {
  if (!was.has(wordAt(reading, at - 1)) || wordAt(reading, at + 1) !== 'for') return undefined;
  if (subjectOf(reading, at - 1) !== undefined || findLeft(reading, at - 2, (word) => doubt.has(word), 6) >= 0)
    return undefined;
  const harmed = findRight(reading, at + 2, (word) => harm.has(word), 4);
  return harmed < 0 ? undefined : { from: at - 1, to: harmed + 1 };
}

/** Leaves room for the rest. */
function inPart(reading: Reading, { from, to }: Hit): string {
  if (wordAt(reading, from + 1) === 'responsible')
    return `${textOf(reading, from, from + 1)} in part ${textOf(reading, from + 1, to)}`;
  if (wordAt(reading, from) === 'what')
    return `${asWritten(reading, from, 'part of what')} ${textOf(reading, from + 1, to)}`;
  // "the result of": before its article; "caused by": before "by".
  const at = wordAt(reading, to - 1) === 'of' ? to - 3 : to - 1;
  return `${textOf(reading, from, at)} in part ${textOf(reading, at, to)}`;
}
