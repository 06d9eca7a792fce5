import type { Aside } from '../aside';

export const presence: Aside = {
  id: 'presence',
  says: 'Who is there, and what they are about to do.',
  words:
    /^(on it|here|awake|back|reading along|staying|following|looking( into (it|this))?|taking a look|investigating|will (look|check|try|do|see))\b[^.]{0,20}\.?$|^(i|we)( am|'m| are|'re|'ll| will)? (also |just |still )?(up|here|around|awake|back|look|looking|keep|read|reading|watch|watching|check|checking|try|trying|wait|waiting|stay|staying|see|hope)\b|^(i|we)('ll| will)\b|^let me\b|^(i|we) can help\b|^(everybody|everyone|all) (is |are )?on the call\b/iu,
  leaves: [
    'On it.',
    'I keep watching declines by minute.',
    'I look again every 10 minutes.',
    "I'll try tomorrow.",
    'Everybody on the call now, so less writing here.',
  ],
  keeps: ['I found the reason.', 'I switched it off.'],
};
