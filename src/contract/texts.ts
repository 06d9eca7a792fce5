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
