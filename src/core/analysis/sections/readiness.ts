import type { Section } from '../prompt';

export const readiness: Section = {
  id: 'readiness',
  prompts: [
    {
      id: 'known',
      asks: 'What did people on call know about these systems, and how had they come to know it?',
      source: 'S0-48',
      from: 'standard',
      stage: 'readiness',
    },
    {
      id: 'written',
      asks: 'How does the work as it is done differ from the work as it is written down?',
      source: 'S4-27',
      from: 'standard',
      stage: 'readiness',
    },
    {
      id: 'safeguards',
      asks: 'What safeguards stood in the way, and what did each of them do that day?',
      source: 'S2-17, S2-18',
      from: 'deep',
      stage: 'readiness',
    },
    {
      id: 'practised',
      asks: 'What had been practised beforehand, and when was it last used in earnest?',
      source: 'S0-48, S1-23',
      from: 'deep',
      stage: 'readiness',
    },
    {
      id: 'class',
      asks: 'How can this whole class of incident be made impossible, rarer or smaller?',
      source: 'S2-19, S2-20',
      from: 'deep',
      stage: 'readiness',
    },
  ],
};
