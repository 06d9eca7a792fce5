/** A person as Jira shows them to this reader. Only the account id is ever stored. */
export type Person = {
  readonly accountId: string;
  readonly name: string;
  readonly avatarUrl?: string;
  readonly active: boolean;
};

/** Where in Jira an event comes from. `created` is the issue's own creation. */
export const sourceKinds = ['created', 'changelog', 'comment', 'worklog', 'attachment', 'remoteLink'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One field's change inside a changelog entry, in the words of the site. */
export type Change = {
  /** The field's id, or its name where Jira gives no id (links, for example). */
  readonly fieldId: string;
  readonly field: string;
  /** Ids as Jira gives them (status id, account id); null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fromText: string;
  readonly toText: string;
};

export type TimelineEvent = {
  /** `<kind>:<source id>`, unique in one timeline. */
  readonly id: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  /** `issue` is the ticket's current key; `id` the id of the changelog entry, comment, … */
  readonly source: { readonly issue: string; readonly kind: SourceKind; readonly id: string };
  /** Account id, a key of `Timeline.people`; null where Jira names nobody. */
  readonly author: string | null;
  /** The whole text in plain words, unless `cut`. */
  readonly text: string;
  /** Only for changelog entries. */
  readonly changes?: readonly Change[];
  /** True for an internal note of a service project. */
  readonly internal?: true;
  /** True where the text was shortened to fit the reply; `readEvent` gives the whole. */
  readonly cut?: true;
};

export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

/** The incident itself or a ticket linked to it. */
export type Ticket = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** How it is linked, in the site's words ("is blocked by"); null for the incident itself. */
  readonly relation: string | null;
  readonly type: { readonly id: string; readonly name: string };
  readonly status: { readonly id: string; readonly name: string; readonly category: StatusCategory };
};

export type Timeline = {
  /** In order: by time, then source. */
  readonly events: readonly TimelineEvent[];
  /** By account id. */
  readonly people: Readonly<Record<string, Person>>;
  /** The incident first. */
  readonly tickets: readonly Ticket[];
  readonly sources: {
    /** Records read from Jira, each counted once. */
    readonly read: number;
    /** Records that the events show. Equal to `read`, or something was lost. */
    readonly shown: number;
    /** Linked tickets that this reader may not see. */
    readonly withheld: number;
  };
};
