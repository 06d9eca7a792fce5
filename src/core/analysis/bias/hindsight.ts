import { wordsOf, type BiasCard } from './card';

const rules = ['in-hindsight', 'obviously', 'should-have', 'avoidable', 'could-have', 'if-only'];

export const hindsight: BiasCard = {
  id: 'hindsight',
  name: 'Hindsight',
  says: 'Knowing how it ended makes the signs before it look plain.',
  tries: 'Open the timeline as known at that moment, and describe only what can be seen there.',
  source: 'S2-06',
  sign: ({ findings }) => {
    const words = wordsOf(findings, rules);
    return words === null ? null : `Something is told from the end: ${words}.`;
  },
};
