import type { Section } from '../prompt';

export const response: Section = {
  id: 'response',
  prompts: [
    {
      id: 'picture',
      asks: 'What did people take to be happening at first, and what changed that picture?',
      source: 'S2-12, S0-19',
      from: 'standard',
      stage: 'response',
    },
    {
      id: 'found',
      asks: 'What did people look for, and how easy was it to find: dashboards, access, documents?',
      source: 'S0-47',
      from: 'standard',
      stage: 'response',
    },
    {
      id: 'together',
      asks: 'How did people find each other, share what they knew and divide the work?',
      source: 'S1-11, S1-10',
      from: 'deep',
      stage: 'response',
    },
    {
      id: 'adjusted',
      asks: 'What did people do that no procedure describes, and what did it make possible?',
      source: 'S4-27, S4-14',
      from: 'deep',
      stage: 'response',
    },
  ],
};
