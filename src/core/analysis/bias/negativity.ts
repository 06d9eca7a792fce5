import type { BiasCard } from './card';

export const negativity: BiasCard = {
  id: 'negativity',
  name: 'Negativity',
  says: 'What went badly stays in mind; what held goes unnoticed, and is not protected.',
  tries: 'Name three things that kept it from being worse, and what makes them dependable.',
  source: 'S2-07, S3-54',
  sign: ({ balance }) => {
    if (balance.leans === 'onlyHard') return 'Only what was hard is told so far.';
    return balance.leans === 'muchHard' ? 'Far more is told of what was hard than of what went well.' : null;
  },
};
