/**
 * Every word the panel says, in one catalogue. English travels with the code, so that the first paint waits for no
 * second request; docs/decisions/words-travel-with-the-panel.md says how another language joins.
 */
export { additionWords } from './additions';
export { counted, grouped } from './counted';
export { retryWords, savedWords } from './saved';
export { problemWords } from './problems';
export type { Doing } from './problems';
export { readingWords } from './reading';
export { detailWords, frameWords, timelineWords } from './timeline';
