import type { Aside } from '../aside';

export const tick: Aside = {
  id: 'tick',
  says: 'A count on the way, and nothing else.',
  words:
    /^[\d.,]+ ?(%|percent|of [\d.,]+|\/ ?[\d.,]+)( done| so far)?[.!]*$|^\W*$|^\(empty comment\)$|^https?:\/\/\S+$/iu,
  leaves: ['5 of 6.', '46 %.', '(empty comment)'],
  keeps: ['Declines 18 % and falling.', '2 % for 20 minutes.'],
};
