import type { Aside } from '../aside';

export const pointingBack: Aside = {
  id: 'pointing-back',
  says: 'A short remark on what was said before.',
  words: /^(it|that|this|they|those|these)\b(\W+[\p{L}\p{M}\d'’]+){1,7}\W*$/iu,
  givesWay: true,
  leaves: ['It is gone already.', 'That belongs into the review on Friday.'],
  keeps: ['It is one setting, and it was tried in staging a week ago.'],
};
