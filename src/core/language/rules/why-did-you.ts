import { personAt } from '../grammar/subject';
import { findRight } from '../grammar/walk';
import { asWritten, textOf } from '../grammar/reworded';
import { diligence, handling, harming } from '../grammar/verbs';
import { union, wordSet } from '../grammar/word-set';
import type { Hit, Rule } from '../rule';
import { breaksAt, wordAt, type Reading } from '../reading/token';

const helpers = wordSet('did do does was were is are had has have would could should');
const accused = wordSet('broke caused forgot approved deployed merged pushed deleted missed ignored wrote did');

export const whyDidYou: Rule = {
  id: 'why-did-you',
  says: 'Asks a person to justify themselves; people then defend and explain less.',
  ask: 'Ask “what” or “how”: what did they see, what did they expect, how did they decide?',
  source: 'S2-10',
  faults: [],
  words: wordSet('why who'),
  find: (reading, at) => (wordAt(reading, at) === 'who' ? whoDid(reading, at) : why(reading, at)),
  reword: whatLed,
  flags: ['Why did you deploy on a Friday?', 'Why didn’t anyone call the database team?', 'Who broke the build?'],
  passes: [
    'Why did the pod restart?',
    'This is why we restarted it.',
    'Marta, who deployed the fix, watched the graphs.',
  ],
  rewords: [
    { text: 'Why did you deploy on a Friday?', becomes: 'What led you to deploy on a Friday?' },
    { text: 'So why did they restart the queue?', becomes: 'So what led them to restart the queue?' },
    { text: 'Why did the team roll back?', becomes: 'What led the team to roll back?' },
  ],
};

const doings = union(handling.base, diligence.base, harming.base, wordSet('choose decide use go call leave put'));
const objects: Readonly<Record<string, string>> = { i: 'me', we: 'us', he: 'him', she: 'her', they: 'them' };

/** "Why did you deploy" → "What led you to deploy". */
function whatLed(reading: Reading, { from, to }: Hit): string | undefined {
  if (wordAt(reading, from) !== 'why' || wordAt(reading, from + 1) !== 'did') return undefined;
  if (wordAt(reading, from + 2) === 'not' || !doings.has(wordAt(reading, to))) return undefined;
  const person = objects[wordAt(reading, from + 2)] ?? textOf(reading, from + 2, to);
  return `${asWritten(reading, from, 'what')} led ${person} to`;
}

function why(reading: Reading, at: number): Hit | undefined {
  if (!helpers.has(wordAt(reading, at + 1))) return undefined;
  const person = findRight(reading, at + 2, (word, next) => word === 'you' || personAt(reading, next) !== undefined, 3);
  return person < 0 ? undefined : { from: at, to: person + 1 };
}

function whoDid(reading: Reading, at: number): Hit | undefined {
  if (!breaksAt(reading, at - 1) || !accused.has(wordAt(reading, at + 1))) return undefined;
  for (let next = at + 2; next < at + 24; next += 1)
    if (breaksAt(reading, next)) return asks(reading, next) ? { from: at, to: at + 2 } : undefined;
  return undefined;
}

const asks = (reading: Reading, at: number): boolean =>
  reading.text.charAt(reading.tokens[at]?.start ?? reading.text.length) === '?';
