import { counted } from './counted';

/** Words about the long texts of the review: who is here, what was, and what stands beside them. */
export const textWords = {
  present: {
    label: 'Who else is here',
    here: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} here too`,
    inText: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} in this answer too`,
    and: (most: readonly string[], last: string) => (most.length > 0 ? `${most.join(', ')} and ${last}` : last),
    more: (count: number) => counted(count, 'other'),
  },
  history: {
    title: 'How this answer came to be',
    show: 'History',
    hide: 'Hide the history',
    last: (name: string, when: string) => `Last written by ${name}, ${when}`,
    version: (name: string, when: string) => `${name}, ${when}`,
    newest: 'As it stands',
    first: 'First version',
    restore: 'Bring this version back',
    restored: 'The earlier version is back. What stood here is in the history.',
    older: 'Show older versions',
    reading: 'Reading the history',
    none: 'Nothing has been written here yet.',
    onlyLooks: 'Only how it looks was changed.',
    emptied: 'Everything was taken out.',
  },
  beside: {
    what: (name: string) => `${name} changed the same words at the same time. Both are kept until somebody chooses.`,
    inText: 'In the text now',
    nothing: 'Nothing stands there any more.',
    kept: (name: string, when: string) => `Kept beside it: ${name}, ${when}`,
    instead: 'Use these words instead',
    below: 'Add them below',
    leave: 'Leave them out',
    safe: 'Whatever you choose stays in the history.',
    settled: 'Settled.',
  },
  size: {
    near: (percent: number) => `This answer fills ${percent} % of what can be saved in one.`,
    full: 'This answer is longer than can be saved. Your words are kept on this page: move some of them to another answer.',
  },
} as const;
