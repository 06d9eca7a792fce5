/** Sentences as a reader counts them; lines of their own are sentences, whatever ends them. */
export const sentenceCount = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].filter(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  ).length;
