import type { Section } from '../prompt';

export const detection: Section = {
  id: 'detection',
  prompts: [
    {
      id: 'first',
      asks: 'What was the first sign, and how did it reach people able to act?',
      source: 'S0-45',
      from: 'standard',
      stage: 'detection',
    },
    {
      id: 'signal',
      asks: 'What piece of information, an hour earlier, makes the most difference to this story?',
      source: 'S0-35',
      from: 'standard',
      stage: 'detection',
    },
    {
      id: 'before',
      asks: 'How long had it been going on before the first sign, and what did it look like until then?',
      source: 'S0-50, S0-29',
      from: 'deep',
      stage: 'detection',
    },
    {
      id: 'usual',
      asks: 'How do signals like this one usually arrive, and what was different this time?',
      source: 'S2-11, S4-02',
      from: 'deep',
      stage: 'detection',
    },
  ],
};
