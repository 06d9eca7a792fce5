/** Pixels that words take at 12 px, rather too many than too few: nothing is measured, so nothing flickers. */
export const textWidth = (words: string): number => Math.ceil(words.length * 6.7);
