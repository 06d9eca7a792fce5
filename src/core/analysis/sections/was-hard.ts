import type { Section } from '../prompt';

/** What was difficult for people (S4-04), at each of the five stages (S0-33). */
export const wasHard: Section = {
  id: 'wasHard',
  prompts: [
    {
      id: 'overall',
      asks: 'What was hard for people, and at which moments?',
      source: 'S4-04, S4-02',
      from: 'light',
      only: ['light'],
      form: 'incident',
    },
    {
      id: 'detection',
      asks: 'What made it hard to notice?',
      source: 'S2-15, S0-33',
      from: 'standard',
      stage: 'detection',
    },
    {
      id: 'response',
      asks: 'What made it hard to understand?',
      source: 'S2-15, S4-03',
      from: 'standard',
      stage: 'response',
    },
    {
      id: 'resolution',
      asks: 'What made it hard to bring to an end?',
      source: 'S2-15, S0-33',
      from: 'standard',
      stage: 'resolution',
    },
    {
      id: 'readiness',
      asks: 'What makes it hard to be ready for something like this?',
      source: 'S0-33, S0-48',
      from: 'deep',
      stage: 'readiness',
    },
    {
      id: 'analysis',
      asks: 'What is still hard to find out about it, and what stands in the way?',
      source: 'S0-33, S4-18',
      from: 'deep',
      only: ['standard', 'deep'],
      stage: 'analysis',
    },
  ],
};
