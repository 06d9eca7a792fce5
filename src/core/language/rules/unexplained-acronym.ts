import { anyCapital, type Rule } from '../rule';
import { wordSet } from '../grammar/word-set';

/** What everyone who reads a browser's address knows. */
const common = wordSet(
  'ok id url api http https html css json xml yaml csv pdf utc gmt est pst cet am pm usa uk eu it ui os pc cpu ram gb mb kb tb faq ceo cto',
);

export const unexplainedAcronym: Rule = {
  id: 'unexplained-acronym',
  says: 'Is a word that only some readers know, and nobody likes to ask.',
  ask: 'What does {words} stand for? Say it once, or add it to the glossary.',
  source: 'S3-47',
  faults: [],
  places: ['summary', 'impact'],
  once: true,
  words: new Set([anyCapital]),
  find: (reading, at, { explained }) => {
    const token = reading.tokens[at];
    if (token === undefined) return undefined;
    const written = reading.text.slice(token.start, token.end);
    const plain = written.replace(/s$/u, '');
    if (!/^[A-Z][A-Z0-9]{1,5}$/u.test(plain) || common.has(plain.toLowerCase()) || explained.has(plain))
      return undefined;
    return reading.spelledOut.has(plain) ? undefined : { from: at, to: at + 1 };
  },
  flags: [{ text: 'The MFA step was slow.', given: { place: 'summary' } }],
  passes: [
    'The MFA step was slow.',
    { text: 'Multi-factor authentication (MFA) was slow.', given: { place: 'summary' } },
    { text: 'MFA (multi-factor authentication) was slow, and MFA by phone slower.', given: { place: 'summary' } },
    { text: 'The MFA step was slow.', given: { place: 'summary', explained: new Set(['MFA']) } },
    { text: 'The API was slow.', given: { place: 'summary' } },
  ],
};
