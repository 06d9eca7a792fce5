/** A name for a save, or for words that stand beside a text: no two pages make the same. */
export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('');
