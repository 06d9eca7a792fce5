import type { Reading } from './reading/token';

/** What the five labels of the published sentences call a fault in a text; see `npm run evaluate`. */
export type Fault = 'blame' | 'counterfactual' | 'human_error' | 'single_root_cause' | 'hindsight';

/** The kind of text that is being written. A rule may hold in some only. */
export type Place = 'summary' | 'impact' | 'timeline' | 'what happened' | 'factor' | 'follow-up' | 'elsewhere';

/** What the checker knows of the incident. */
export interface Surroundings {
  readonly place: Place;
  /** Display names of the people on the incident. */
  readonly names: readonly string[];
  /** Whether some of it kept working. */
  readonly partial: boolean;
  /** Acronyms the glossary explains, in capitals. */
  readonly explained: ReadonlySet<string>;
}

/** Stands among a rule's words for every name of a person. */
export const anyName = '@';
/** Stands among a rule's words for every word with a capital. */
export const anyCapital = '*';

/** The words found, as token indexes, `to` not included. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** Faults beyond the rule's own, such as blame where a person is the subject. */
  readonly also?: readonly Fault[];
}

/** An example, with what it needs to know beyond its words. */
export type Example = string | { readonly text: string; readonly given: Partial<Surroundings> };

/** One way of writing that closes a conversation. It asks; it never scores a person. */
export interface Rule {
  /** Equals the file's name. */
  readonly id: string;
  /** What the words do to a reader. */
  readonly says: string;
  /** A question or rewording to try. `{words}` stands for what was written. */
  readonly ask: string;
  /** The practice it follows: an id of the field's experts' list. */
  readonly source: string;
  readonly faults: readonly Fault[];
  /** The places it holds in; everywhere where left out. */
  readonly places?: readonly Place[];
  /** Asks only about the first place where the same words stand in a text. */
  readonly once?: true;
  /** The words at which `find` is asked: nothing is read where none of them stands. */
  readonly words: ReadonlySet<string>;
  readonly find: (reading: Reading, at: number, surroundings: Surroundings) => Hit | undefined;
  /** Words that can stand in place of those found; nothing where only a person can find them. */
  readonly reword?: (reading: Reading, hit: Hit) => string | undefined;
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
  /** What becomes of a text when the words offered are taken. */
  readonly rewords?: readonly {
    readonly text: string;
    readonly given?: Partial<Surroundings>;
    readonly becomes: string;
  }[];
}

/** What the checker found, in UTF-16 offsets of the text, `end` not included. */
export interface Finding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly says: string;
  readonly ask: string;
  readonly source: string;
  /** What can stand in place of the words. */
  readonly reword?: string;
  readonly faults: readonly Fault[];
}
