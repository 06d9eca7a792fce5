import type { Section } from '../prompt';

export const resolution: Section = {
  id: 'resolution',
  prompts: [
    {
      id: 'ended',
      asks: 'What ended it, and what told people that it was over?',
      source: 'S3-25',
      from: 'standard',
      stage: 'resolution',
    },
    {
      id: 'present',
      asks: 'What knowledge did it take to end it, and how did that knowledge come to be there?',
      source: 'S0-46, S4-08',
      from: 'standard',
      stage: 'resolution',
    },
    {
      id: 'weighed',
      asks: 'What other ways out were weighed, and what spoke for and against each at that time?',
      source: 'S2-09, S0-24',
      from: 'deep',
      stage: 'resolution',
    },
    {
      id: 'smaller',
      asks: 'What kept the harm smaller while a way out was still being looked for?',
      source: 'S2-20',
      from: 'deep',
      stage: 'resolution',
    },
  ],
};
