import type { Telling } from '../telling';

export const recovery: Telling = {
  id: 'recovery',
  kind: 'impact',
  says: 'It gets better, or is over.',
  source: 'S3-25',
  words:
    /\bback (to normal|under|below|at|up|online|in service)\b|\brecover(ed|ing|s)\b|\b(works?|working|running|answers?|up|found|reconnects?) again\b|\b(is|are|seems?|looks?) (fixed|resolved|mitigated|stable|healthy|normal|working|fine) (now|again)\b|\b(and|is|are) (falling|dropping)\b|\bnone (refused|failed|lost)\b|\bno (more|further|new) (errors?|failures?|reports?|alerts?)\b|\b(mitigated|all clear)\b/im,
  tells: [
    'Declines back under 5 %.',
    'Declines 18 % and falling.',
    'Card payments work again since 03:16.',
    'The service recovered.',
  ],
  passes: ['Is it back up?', 'I am back from lunch.'],
};
