import type { FactorCategory } from './analysis';
import type { Person, StatusCategory } from './timeline';

/** A text and where in it the words stand that are like the ones looked for, in UTF-16 offsets, `end` not included. */
export type MarkedText = {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};

/** What became of a follow-up of a past review. `notCreated`: committed to, and no issue of it that this reader sees. */
export type PastState = 'open' | 'done' | 'notCreated' | 'declined';

/** An incident with a review of its own, as this reader sees it. */
export type PastIncident = { readonly id: string; readonly key: string; readonly summary: string };

/** Something that is there already and is much like an idea. */
export type SimilarFollowUp = {
  readonly what: MarkedText;
  /** Null where Jira has no issue of it that this reader sees. */
  readonly issue: {
    readonly id: string;
    readonly key: string;
    readonly status: { readonly id: string; readonly name: string; readonly category: StatusCategory };
    readonly owner: Person | null;
  } | null;
  /** Where it comes from, if from a past review; null for any other open issue. */
  readonly past: {
    readonly incident: PastIncident;
    readonly state: PastState;
    /** Why it was declined. */
    readonly because?: string;
    /** The factor it addresses, where that is like one that the idea addresses (S4-29). */
    readonly factor?: MarkedText;
  } | null;
};

/** Where one could not look. */
export type NotLooked = 'openIssues' | 'pastReviews';

export type Similar = {
  /** The most alike first; none where nothing is alike enough. */
  readonly found: readonly SimilarFollowUp[];
  readonly notLooked: readonly NotLooked[];
};

/** What to look for, as it is being typed: it need not be saved yet. */
export type SimilarTo = {
  /** The idea's addition: its own issue is never offered. */
  readonly ideaId: string;
  readonly what: string;
  readonly doneWhen: string;
  readonly component: string;
  /** Ids of the contributing factors it addresses. */
  readonly factors: readonly string[];
  /** Null: the incident's own project. */
  readonly projectId: string | null;
};

/** A factor of a later incident that is much like one that a follow-up addresses. */
export type Recurrence = {
  readonly incident: PastIncident & {
    /** ISO 8601, UTC. */
    readonly createdAt: string;
  };
  readonly factor: MarkedText;
  readonly category: FactorCategory | null;
  /** Id of the factor of this incident that it is like. */
  readonly like: string;
};

/** By the id of the idea; those without any are absent. */
export type Recurrences = Readonly<Record<string, readonly Recurrence[]>>;
