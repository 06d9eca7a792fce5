import type { Factor } from '#contract';

/** A factor of which nothing is known; until somebody says otherwise it led to what people met. */
export const blankFactor: Factor = {
  statement: '',
  category: null,
  relation: null,
  supports: [],
  speaksAgainst: [],
  firstStory: '',
  secondStory: '',
  leadsTo: ['impact'],
};
