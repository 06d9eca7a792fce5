import type { Section } from '../prompt';

/** Beside the facts of the form: whom it met, how many, what, how long. */
export const impact: Section = {
  id: 'impact',
  prompts: [
    {
      id: 'people',
      asks: 'What did people notice, and how much of what they came to do still worked?',
      source: 'S3-32, S3-50',
      from: 'standard',
      form: 'incident',
    },
    {
      id: 'felt',
      asks: 'What was noticed of it outside the team, if anything?',
      source: 'S1-05',
      from: 'standard',
      form: 'nearMiss',
    },
    {
      id: 'meanwhile',
      asks: 'What could people do instead while it lasted, and how did they learn of it?',
      source: 'S0-31',
      from: 'standard',
      form: 'incident',
    },
    {
      id: 'reach',
      asks: 'How far was it from reaching people, and what stood between?',
      source: 'S2-16, S1-05',
      from: 'standard',
      form: 'nearMiss',
    },
    {
      id: 'numbers',
      asks: 'What does each number rest on, and how sure is it?',
      source: 'S3-31',
      from: 'deep',
    },
    {
      id: 'told',
      asks: 'What were customers and colleagues told while it lasted, and when?',
      source: 'S2-26, S3-44',
      from: 'deep',
    },
  ],
};
