import type { BiasCard } from './card';

const ENOUGH = 2;

export const confirmation: BiasCard = {
  id: 'confirmation',
  name: 'Confirmation',
  says: 'We look for what fits what we already think.',
  tries: 'Let somebody argue against each factor: which event speaks against it?',
  source: 'S2-05, S3-08',
  sign: ({ factors }) => {
    const supported = factors.filter(({ supports }) => supports.length > 0);
    if (supported.length < ENOUGH || supported.some(({ speaksAgainst }) => speaksAgainst.length > 0)) return null;
    return 'Every factor has evidence for it, and none has any against it.';
  },
};
