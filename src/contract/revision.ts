import type { Addition } from './additions';
import type { Doc, ReviewText, TextPeople } from './texts';

/** How far telling the readers of a published text is. Jira's notification leaves no trace that could be looked for. */
export type Told =
  | 'done'
  /** Nothing has reached Jira: it can be sent. */
  | 'open'
  /** Another call is at it. */
  | 'sending'
  /** It was sent, and no answer came: Jira may have it. Sent again only by a person's word. */
  | 'unknown';

/** A text as it was published, as far as this reader may see it. */
export type FixedText = Pick<ReviewText, 'id' | 'doc'>;

/** A published text: what people had written when it was published. The timeline and statuses are live. */
export type PublishedRevision = {
  readonly revision: number;
  /** As they stood then. */
  readonly additions: readonly Addition[];
  readonly texts: readonly FixedText[];
  /** Whom the texts name. */
  readonly people: TextPeople;
  readonly told: Told;
  /** How many people have opened it: a number, never who. */
  readonly readers: number;
};

/** The document on its way into Jira, as this person sees it. */
export type ShareInput = {
  readonly as: 'comment' | 'description';
  /** A UUID: sharing again after a lost answer makes no second comment. */
  readonly shareId: string;
  readonly doc: Doc;
};

export type Shared =
  /** `crossed`: somebody else changed the description at the same moment; what they wrote stands in its history. */
  | { readonly outcome: 'shared'; readonly crossed?: true }
  /** Nothing was written: the description would be longer than Jira takes, by so many characters. */
  | { readonly outcome: 'tooLong'; readonly by: number };
