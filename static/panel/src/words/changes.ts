/** What is heard of words that came or went from one version to the next. */
export const changeWords = { added: 'added', removed: 'taken out' } as const;
