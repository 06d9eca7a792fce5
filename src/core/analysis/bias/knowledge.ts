import type { BiasCard } from './card';

export const knowledge: BiasCard = {
  id: 'knowledge',
  name: 'Curse of knowledge',
  says: 'What one knows well is hard to imagine not knowing.',
  tries: 'Have somebody from another team read one section aloud, and explain what they stop at.',
  source: 'S2-08',
  sign: ({ unexplained }) =>
    unexplained.length === 0
      ? null
      : `${unexplained.slice(0, 3).join(', ')} ${unexplained.length === 1 ? 'is' : 'are'} nowhere explained.`,
};
