import type { EventKind } from '#contract';

/** A rule about what people write: its words, in a statement, make the text stand out. */
export type Telling = {
  /** The file's name. */
  readonly id: string;
  readonly kind: EventKind;
  /** What it takes a text for. */
  readonly says: string;
  /** The practice it follows, by its id. */
  readonly source: string;
  /** Looked for in statements, one a line: `^` is where a statement begins. */
  readonly words: RegExp;
  readonly tells: readonly string[];
  readonly passes: readonly string[];
};
