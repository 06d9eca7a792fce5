import type { FoundInText } from './additions';
import type { Person } from './timeline';

/** A document in Atlassian's format, as the review's texts are kept: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export type Doc = { readonly version: 1; readonly type: 'doc'; readonly content: readonly DocNode[] };

export type DocNode = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
};

/** Words of two people that no rule could join: one stands, the other is kept beside it until a person settles it. */
export type Beside = { readonly id: string; readonly doc: Doc; readonly by: string; readonly at: string };

/** The answer to one question of a section. */
export type ReviewText = {
  /** `<section>/<question>`, or `<section>/<question>~<event id>` for a question about an event. */
  readonly id: string;
  /** Null: not shown to this reader, since it is about an event they may not see. */
  readonly doc: Doc | null;
  /** Counts up with each save; a save names the one it started from, 0 for a new text. */
  readonly revision: number;
  /** Account id of whoever saved last; `at` is ISO 8601, UTC. */
  readonly by: string;
  readonly at: string;
  readonly beside: readonly Beside[];
  readonly withheld?: true;
};

/** Who else has the review open, where, and when they were last heard of. Never stored longer than that is true. */
export type Presence = { readonly accountId: string; readonly place: string; readonly at: string };

/** One person's saving of one text. */
export type TextSave = {
  readonly id: string;
  /** The ticket of the event that the text is about, where it is one of Jira's. */
  readonly issueId?: string;
  /** Made by the panel, once for each save: repeating it after a lost answer writes nothing twice. */
  readonly saveId: string;
  /** The revision that `doc` was made from; 0 for a new text. */
  readonly revision: number;
  readonly doc: Doc;
  /** Words of this person that the panel itself could not join with somebody else's. */
  readonly beside?: readonly { readonly id: string; readonly doc: Doc }[];
};

/** Names as Jira gives them to this reader, by account id: texts themselves hold ids only. */
export type TextPeople = Readonly<Record<string, Person>>;

/** `merged`: somebody had written meanwhile; `beside`: and not every word could be joined, so that some stand beside it. */
export type SavedText = {
  readonly text: ReviewText;
  readonly outcome: 'saved' | 'merged' | 'beside';
  readonly people: TextPeople;
  /**
   * What the check of blameless language found in the text as it stands now, in offsets of `plainText(doc)` without
   * names; absent where nothing was found.
   */
  readonly findings?: readonly FoundInText[];
};

export type OpenedTexts = {
  readonly texts: readonly ReviewText[];
  /** Ids of those that did not fit into the reply. */
  readonly unread: readonly string[];
  readonly present: readonly Presence[];
  readonly people: TextPeople;
};

export type FollowedTexts = {
  /** Those that are newer than known, or not known; as far as they fit: the next call tells the rest. */
  readonly changed: readonly ReviewText[];
  readonly present: readonly Presence[];
  readonly people: TextPeople;
};

/** A text as it stood: the last save of a run of them by one person. */
export type TextVersion = {
  readonly revision: number;
  readonly doc: Doc;
  readonly by: string;
  readonly at: string;
};

export type TextHistory = {
  /** Newest first. */
  readonly versions: readonly TextVersion[];
  /** Older ones are had with `before`: the revision of the last of these. */
  readonly more: boolean;
  readonly people: TextPeople;
};
