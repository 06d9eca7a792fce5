import type { Section } from '../prompt';

export const factors: Section = {
  id: 'factors',
  prompts: [
    {
      id: 'together',
      asks: 'What came together for this to happen?',
      source: 'S2-01, S4-10, S4-16',
      from: 'light',
    },
    {
      id: 'slower',
      asks: 'What made it slower to notice, to understand or to end?',
      source: 'S2-01, S0-34',
      from: 'standard',
    },
    {
      id: 'path',
      asks: 'How did the change travel: its author, tests, review, rollout, monitoring? What did each step get to see?',
      source: 'S2-18',
      from: 'deep',
    },
    {
      id: 'grow',
      asks: 'How does this kind of problem change as you grow: rarer, likelier, worse?',
      source: 'S3-39, S3-36',
      from: 'deep',
    },
    {
      id: 'earlier',
      asks: 'What related work was put off earlier, and what spoke for that at the time?',
      source: 'S3-37, S2-24',
      from: 'deep',
    },
  ],
};
