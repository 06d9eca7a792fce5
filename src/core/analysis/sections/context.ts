import type { Section } from '../prompt';

export const context: Section = {
  id: 'context',
  prompts: [
    {
      id: 'else',
      asks: 'What else was going on: releases, special dates, holidays, other incidents?',
      source: 'S4-07, S1-06',
      from: 'standard',
    },
    {
      id: 'pulled',
      asks: 'What goals pulled in different directions: speed, cost, care for customers?',
      source: 'S2-24',
      from: 'standard',
    },
    {
      id: 'changed',
      asks: 'What had changed in the weeks before: systems, teams, load?',
      source: 'S3-09',
      from: 'deep',
    },
  ],
};
