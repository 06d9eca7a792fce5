import { wordsOf, type BiasCard } from './card';

const rules = ['bad-decision', 'wrong-thing', 'mistake'];

export const outcome: BiasCard = {
  id: 'outcome',
  name: 'Outcome',
  says: 'A decision is judged by how it turned out, not by what it was made on.',
  tries: 'Cover the end of the story: with what was known then, what speaks for that choice?',
  source: 'S2-09',
  sign: ({ findings }) => {
    const words = wordsOf(findings, rules);
    return words === null ? null : `A choice is judged by its result: ${words}.`;
  },
};
