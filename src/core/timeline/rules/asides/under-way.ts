import type { Aside } from '../aside';

export const underWay: Aside = {
  id: 'under-way',
  says: 'Work that goes on: what came of it is told later.',
  words: /^(?!during|nothing|everything|something|anything)\p{L}+ing\b[^:]*$/iu,
  givesWay: true,
  leaves: ['Comparing captures from Mumbai, 26 % done.', 'Waiting for the vendor.', 'Collecting them here.'],
  keeps: ['Nothing was deleted.', 'Missing: the last hour.'],
};
