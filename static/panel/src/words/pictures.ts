const named = (alt: string): string => (alt ? `“${alt}”: ` : '');

/** Words that stand where a picture would. */
export const pictureWords = {
  reading: (alt: string) => `${named(alt)}reading the picture from Jira`,
  gone: (alt: string) => `${named(alt)}Jira no longer has this picture, or does not show it to you.`,
} as const;
