import type * as v from 'valibot';

/** Longest texts, in characters. */
export const textLimits = {
  /** Names, titles, zones. */
  short: 500,
  /** Addresses, reasons, single points of a decision. */
  line: 4_000,
  /** Notes, perspectives, what one message of a transcript says. */
  text: 32_000,
  /** A piece of a log. */
  excerpt: 64_000,
} as const;
export type TextLength = keyof typeof textLimits;

/** Makes the schema of a text of that length: incoming ones are checked, stored ones are taken as they were accepted. */
export type Text = (length: TextLength) => v.GenericSchema<string, string>;
