import type { Idea } from '#contract';

export type PlaceFieldsProps = {
  readonly idea: Idea;
  /** Names the follow-up, unique within an incident: its addition's id. */
  readonly of: string;
  /** A choice. */
  readonly onChange: (change: Partial<Idea>) => void;
  /** Words as they are typed; where absent, they go the way of choices. */
  readonly onType?: (change: Partial<Idea>) => void;
  /** The reader's own calendar day. */
  readonly today: string;
  /** The day that is proposed, and what is to be said about it. */
  readonly due?: { readonly day: string; readonly hint: string };
  /** Jira's own words, by field id, for what it did not take. */
  readonly faults?: Readonly<Record<string, string>>;
};
