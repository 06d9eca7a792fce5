import type { Aside } from '../aside';

export const greeting: Aside = {
  id: 'greeting',
  says: 'Thanks and greetings.',
  words:
    /^(many |no )?(thanks|thank you|thx|cheers|sorry|welcome|gracias|danke|merci|obrigad[oa]|grazie|takk?|спасибо|дякую|감사합니다|ありがとう\S*|谢谢)(?=\W|$)|\bthank(s| you) for\b|^(good )?(morning|evening|night|afternoon)\b|^(hi|hello|hey|regards|best)\b[^.]{0,20}$/iu,
  leaves: [
    'Thank you for stopping first.',
    'It worked now, thanks for writing at this hour.',
    'Good evening.',
    'Gracias.',
  ],
  keeps: ['Told 640 shoppers that paying works again.'],
};
