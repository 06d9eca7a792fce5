import type { Wording } from './wording/wording';

export type Letter = 'actionable' | 'specific' | 'bounded';

/** What a follow-up says: all but the first may be left out. */
export interface FollowUpWords {
  readonly what: string;
  /** How one can tell that it is finished. */
  readonly doneWhen?: string;
  /** The component or service it is about. */
  readonly component?: string;
}

/** Why a letter is not met, and a way to mend it. */
export interface Shortfall {
  readonly reason: string;
  /** A question whose answer would mend it. */
  readonly ask: string;
  /** Other words for the same; `…` stands where only its writer knows. */
  readonly rewording: string | null;
}

export type Verdict =
  { readonly letter: Letter; readonly met: true } | ({ readonly letter: Letter; readonly met: false } & Shortfall);

/** A follow-up before and behind its mending. */
export interface Pair {
  readonly poor: string;
  readonly better: string;
}

/** One letter of a good follow-up. It judges words, never who wrote them. */
export interface Check {
  /** Equals the file's name. */
  readonly letter: Letter;
  /** What the letter means. */
  readonly says: string;
  /** The practice it follows: an id of the field's experts' list. */
  readonly source: string;
  /** Undefined where the letter is met. */
  readonly judge: (wording: Wording, words: FollowUpWords) => Shortfall | undefined;
  readonly pair: Pair;
  readonly meets: readonly (string | FollowUpWords)[];
  readonly misses: readonly (string | FollowUpWords)[];
}
