/** One word, mark or break of a text. Offsets are UTF-16 code units, `end` not included. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight; a mark is itself; code, quotations and breaks have no word. */
  readonly word: string;
  readonly kind: 'word' | 'mark' | 'opaque' | 'break';
  /** Written with a capital. */
  readonly capital: boolean;
  /** Part of the name of a person on the incident, or a mention. */
  readonly named: boolean;
}

/** A text cut into tokens. Code and quotations are one opaque token each, so that no rule reads into them. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Acronyms that a bracket beside them spells out. */
  readonly spelledOut: ReadonlySet<string>;
}

/** The word at an index; nothing for code, quotations, breaks and beyond the ends. */
export const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.word ?? '';

/** Whether a sentence ends at this index, or the text does. */
export const breaksAt = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token === undefined || token.kind === 'break';
};
