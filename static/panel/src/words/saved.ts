/** Whether what was typed is safe. */
export const savedWords = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: kept on this page',
  kept: 'Kept on this page',
} as const;

/** When a thing that came to nothing is tried again. */
export const retryWords = {
  in: (seconds: number) => `Next try in ${seconds} s`,
  now: 'Try now',
  again: 'Try again',
} as const;
