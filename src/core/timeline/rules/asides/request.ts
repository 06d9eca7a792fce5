import type { Aside } from '../aside';

export const request: Aside = {
  id: 'request',
  says: 'Asks somebody for something.',
  words:
    /^(please|pls|kindly|can you|could you|would you|let me know|let us know|any (update|news)|feel free|hand me)\b|,? (please|pls)[.!]*$|^(i|we) (would|'d) (like|keep|love)\b|^(i|we) (need|want) (you|to)\b|\bsee [A-Z][A-Z0-9_]+-\d+\.?$/iu,
  leaves: [
    'Please read my comments.',
    'Two pairs of eyes on that line, please.',
    'Let me know.',
    'I would keep it on.',
  ],
  keeps: ['It needs a restart.'],
};
