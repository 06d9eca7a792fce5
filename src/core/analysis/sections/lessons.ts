import type { Section } from '../prompt';

/** A review is to learn, not only to repair (S2-03, S4-09). */
export const lessons: Section = {
  id: 'lessons',
  prompts: [
    {
      id: 'learned',
      asks: 'What do you know now that was new to you?',
      source: 'S4-09, S1-26',
      from: 'light',
      stage: 'analysis',
    },
    {
      id: 'surprised',
      asks: 'What surprised people about how things work here?',
      source: 'S1-26, S4-27',
      from: 'standard',
      stage: 'analysis',
    },
    {
      id: 'others',
      asks: 'What is worth telling another team, and how can they recognise it in their own systems?',
      source: 'S0-44, S4-23',
      from: 'standard',
      stage: 'analysis',
    },
    {
      id: 'again',
      asks: 'How does it compare with earlier incidents, and what became of what was learned then?',
      source: 'S3-35, S4-29, S0-49',
      from: 'deep',
      stage: 'analysis',
    },
    {
      id: 'valuable',
      asks: 'How will you tell, in a few months, that what changes because of it was worth doing?',
      source: 'S4-25',
      from: 'deep',
      stage: 'analysis',
    },
  ],
};
