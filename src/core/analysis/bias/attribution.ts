import { wordsOf, type BiasCard } from './card';

const rules = ['careless', 'person-as-factor', 'person-broke-it', 'at-fault', 'human-error', 'name-and-shame'];

export const attribution: BiasCard = {
  id: 'attribution',
  name: 'Attribution',
  says: 'We explain what others do by what they are like, and what we do by our situation.',
  tries: 'Ask what in the situation makes the next person do the same.',
  source: 'S2-04',
  sign: ({ findings }) => {
    const words = wordsOf(findings, rules);
    return words === null ? null : `Something is explained by a person: ${words}.`;
  },
};
