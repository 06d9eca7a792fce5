/** Words about people's additions as a whole; those of each editor stand in `curation.ts`. */
export const additionWords = {
  you: 'You',
  somebody: 'A colleague',
  formerColleague: 'A former colleague',
  undone: (says: string) => `Taken back: ${says}`,
  withheld: (additions: number) =>
    additions === 1
      ? 'Withheld: 1 thing that people added is about an event not visible to you.'
      : `Withheld: ${additions} things that people added are about events not visible to you.`,
} as const;
