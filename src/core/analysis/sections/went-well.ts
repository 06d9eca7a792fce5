import type { Section } from '../prompt';

/** Stands before what was hard (S0-32), and looks at each of the five stages (S0-33). */
export const wentWell: Section = {
  id: 'wentWell',
  prompts: [
    {
      id: 'overall',
      asks: 'What went well that you want to keep, and what made it possible?',
      source: 'S2-14, S0-32',
      from: 'light',
      only: ['light'],
      form: 'incident',
    },
    {
      id: 'kept',
      asks: 'What kept it from becoming an incident, and what makes that dependable?',
      source: 'S2-14, S2-17',
      from: 'light',
      form: 'nearMiss',
    },
    {
      id: 'detection',
      asks: 'What helped people notice it?',
      source: 'S0-33, S2-14',
      from: 'standard',
      stage: 'detection',
    },
    {
      id: 'response',
      asks: 'What helped people understand it and work on it together?',
      source: 'S0-33, S2-14',
      from: 'standard',
      stage: 'response',
    },
    {
      id: 'resolution',
      asks: 'What helped bring it to an end?',
      source: 'S0-33, S2-14',
      from: 'standard',
      stage: 'resolution',
    },
    {
      id: 'readiness',
      asks: 'What was in place beforehand that helped: alerts, practice, documents, design?',
      source: 'S0-33, S2-14',
      from: 'deep',
      stage: 'readiness',
    },
    {
      id: 'analysis',
      asks: 'What helps people look back on it openly?',
      source: 'S0-33, S3-58',
      from: 'deep',
      only: ['standard', 'deep'],
      form: 'incident',
      stage: 'analysis',
    },
  ],
};
