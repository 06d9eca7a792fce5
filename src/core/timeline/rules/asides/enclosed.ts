import type { Aside } from '../aside';

export const enclosed: Aside = {
  id: 'enclosed',
  says: 'Something lies here or elsewhere: what it shows is told in its own words, if at all.',
  words:
    /^(i|we)( have|'ve|’ve)? (just )?(attached|uploaded)\b|^attached\b|\b(is|are) (attached|located|documented|described)( here| there| below| at)?\W*$|^see (also |the )?(attached|above|below|https?:)|^as requested\W*$/iu,
  givesWay: true,
  leaves: ['I have attached the log to this ticket.', 'The configuration is located here:', 'See the attached file.'],
  keeps: ['The attached disk was full.'],
};
