/** A person as Jira shows them to this reader. Only the account id is ever stored. */
export type Person = {
  readonly accountId: string;
  readonly name: string;
  readonly avatarUrl?: string;
  readonly active: boolean;
  /** Who acts: a person, a customer of a service project, or software ("app"). Absent where Jira does not say. */
  readonly accountType?: 'atlassian' | 'customer' | 'app';
};

/**
 * Where an event comes from: Jira's own records (`created` is the issue's creation), or people: typed in by hand, read
 * out of a pasted transcript, or out of a machine's CSV or JSON.
 */
export const sourceKinds = [
  'created',
  'changelog',
  'comment',
  'worklog',
  'attachment',
  'remoteLink',
  'hand',
  'transcript',
  'machine',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What an event is to a reader. Rules propose it; a person's word goes before theirs. */
export const eventKinds = [
  'signal',
  'decision',
  'action',
  'communication',
  'impact',
  'status',
  'handOver',
  'assignment',
  'note',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The stages of an incident's life (S0-01), in order. */
export const stages = ['readiness', 'detection', 'response', 'resolution', 'analysis'] as const;
export type Stage = (typeof stages)[number];

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
  /** Who said it in a transcript, as it was written there, where no account is known. */
  readonly authorName?: string;
  /** The end of a stretch of time; ISO 8601, UTC. */
  readonly endAt?: string;
  /** What the rules take it for, before any person's word. */
  readonly kind: EventKind;
  readonly stage: Stage;
  /** The rules' word that it stands out; absent: it folds. */
  readonly significant?: true;
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
  /** How it belongs to the incident; absent for the incident itself. */
  readonly via?: 'link' | 'subTask' | 'linkOfLink';
  /** Jira's own `updated`, ISO 8601, UTC: a ticket is read again only when this has moved. */
  readonly updatedAt: string;
};

/** Tickets whose events did not fit into the reply: `after` is the last event id that did, null for none. */
export type Unread = { readonly issueId: string; readonly after: string | null };

export type Timeline = {
  /** In order: by time, then source. What `unread` names is missing from them, and comes by `readTickets`. */
  readonly events: readonly TimelineEvent[];
  /** By account id. */
  readonly people: Readonly<Record<string, Person>>;
  /** The incident first. */
  readonly tickets: readonly Ticket[];
  /** Empty unless the timeline is larger than one reply. */
  readonly unread: readonly Unread[];
  readonly sources: {
    /** Records read, Jira's and people's, each counted once. `read` = `shown` + `folded` + `hidden`, or something was lost. */
    readonly read: number;
    /** Events that stand out, by the rules or by a person's word, and are not hidden. */
    readonly shown: number;
    /** Events folded into countable groups. */
    readonly folded: number;
    /** Events hidden with a reason. */
    readonly hidden: number;
    /** Linked tickets that this reader may not see. */
    readonly withheld: number;
    /** Links of links that a story of this size has no room for; absent where there are none. */
    readonly beyond?: number;
  };
};
