import type { Section } from '../prompt';

/** For a reader with no time (S0-15). */
export const summary: Section = {
  id: 'summary',
  prompts: [
    {
      id: 'what',
      asks: 'What happened, in a few sentences for a reader with no time?',
      source: 'S0-14, S0-15',
      from: 'light',
      form: 'incident',
    },
    {
      id: 'near',
      asks: 'What almost happened, and what kept it from happening?',
      source: 'S1-05, S2-29',
      from: 'light',
      form: 'nearMiss',
    },
    {
      id: 'now',
      asks: 'What is the state now: what ended it, and what is still open?',
      source: 'S0-14, S4-30',
      from: 'standard',
      form: 'incident',
    },
    {
      id: 'worth',
      asks: 'What makes this one worth the time of somebody on another team?',
      source: 'S2-29, S1-26',
      from: 'standard',
      form: 'nearMiss',
    },
    {
      id: 'health',
      asks: 'How does it fit with what you knew of the health of this service?',
      source: 'S3-49',
      from: 'deep',
    },
  ],
};
