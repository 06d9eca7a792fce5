import { personAt } from '../grammar/subject';
import { findRight } from '../grammar/walk';
import { wordSet } from '../grammar/word-set';
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
  flags: ['Why did you deploy on a Friday?', 'Why didn’t anyone call the database team?', 'Who broke the build?'],
  passes: [
    'Why did the pod restart?',
    'This is why we restarted it.',
    'Marta, who deployed the fix, watched the graphs.',
  ],
};

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
