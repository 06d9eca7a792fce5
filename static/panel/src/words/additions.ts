/** Words about people's additions as a whole; those of each editor stand in `curation.ts`. */
export const additionWords = {
  you: 'You',
  somebody: 'A colleague',
  undone: (says: string) => `Taken back: ${says}`,
} as const;
