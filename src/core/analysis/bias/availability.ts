import { quoted } from '../telling';
import type { BiasCard } from './card';

export const availability: BiasCard = {
  id: 'availability',
  name: 'Availability',
  says: 'What comes to mind easily feels true.',
  tries: 'Look for one event that shows it. Until there is one, it stays a guess, and is worth keeping as that.',
  source: 'S0-11',
  sign: ({ factors }) => {
    const guess = factors.find(({ statement, supports }) => statement.trim() !== '' && supports.length === 0);
    return guess ? `Nothing on the timeline supports ${quoted(guess.statement)} yet.` : null;
  },
};
