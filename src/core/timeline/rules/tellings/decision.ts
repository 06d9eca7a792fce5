import type { Telling } from '../telling';

export const decision: Telling = {
  id: 'decision',
  kind: 'decision',
  says: 'A choice was made.',
  source: 'S0-19',
  words:
    /^(decision|decided|décision|décidé|decisión|decisão|entscheidung|entschieden)\b|\b(we|i|team)( have|'ve|’ve)? (decided|agreed to|agreed on|chose)\b|\bit was (decided|agreed)\b|\bdecision (is|was|to)\b|\b(let'?s|let us|we will|we'll|i will|i'll|we should|going to) (roll back|revert|fail over|switch|disable|shut|stop|hold|postpone|go with|restart)\b|\bgoing with\b|^please (roll back|revert|restart|stop|disable|fail over|switch)\b|^keep (it|them|the)\b|\bwon'?t (fix|do)\b/im,
  tells: [
    'Decision: roll back rather than fail over the database.',
    'We decided to hold the release.',
    'Please roll back to 2026.46.2.',
    "Let's fail over.",
  ],
  passes: ['Who decides that?', 'Should we roll back?'],
};
