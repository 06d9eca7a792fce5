import type { Prompt } from '../prompt';

/** What a section that people added themselves asks (S4-06, S4-22). */
export const ownPrompts: readonly Prompt[] = [
  { id: 'words', asks: 'What belongs here?', source: 'S4-06, S4-22', from: 'light' },
  { id: 'shows', asks: 'What shows it: a drawing, a graph, a document?', source: 'S4-22, S2-13', from: 'deep' },
];
