import type { Section } from '../prompt';

export const lucky: Section = {
  id: 'lucky',
  prompts: [
    {
      id: 'worse',
      asks: 'What came close to going far worse?',
      source: 'S2-16',
      from: 'standard',
      form: 'incident',
    },
    {
      id: 'close',
      asks: 'What came close to going far worse, and how close was it?',
      source: 'S2-16, S1-05',
      from: 'light',
      form: 'nearMiss',
    },
    {
      id: 'chance',
      asks: 'What helped that was no part of any plan: the hour, a chance look, somebody being there?',
      source: 'S2-16, S0-45',
      from: 'standard',
    },
    {
      id: 'again',
      asks: 'What has to be the same again for the next one to end as well?',
      source: 'S2-16, S0-44',
      from: 'deep',
    },
  ],
};
