/** A rule about statements that carry the talk and not the story: one that fits is left out. */
export type Aside = {
  /** The file's name. */
  readonly id: string;
  /** What it takes a statement for. */
  readonly says: string;
  /** Looked for in one statement. */
  readonly words: RegExp;
  /** It gives way where the statement also tells something by another rule. */
  readonly givesWay?: true;
  readonly leaves: readonly string[];
  readonly keeps: readonly string[];
};
