import type {
  Difficulty,
  DocNode,
  EventKind,
  FactorCategory,
  FactorRelation,
  MarkName,
  Noticer,
  ReviewState,
  Scale,
  SectionId,
  Severity,
  StatusCategory,
} from '#contract';

/** A question of the guide and its answer, as blocks of Atlassian's document format with nobody's account in them. */
export type DocumentAnswer = { readonly asks: string; readonly content: readonly DocNode[] };

export type DocumentSection = {
  readonly id: SectionId;
  /** What people called it, for one of their own; null for one of the guide's. */
  readonly title: string | null;
  /** Why it is left out; null where it is not. */
  readonly leftOut: string | null;
  readonly answers: readonly DocumentAnswer[];
};

/** A moment that stood out. Times are ISO 8601, UTC. */
export type DocumentEvent = {
  readonly at: string;
  readonly endAt: string | null;
  readonly kind: EventKind;
  /** The ticket's key. */
  readonly ticket: string;
  readonly text: string;
  /** What was difficult for people then, in their words. */
  readonly hard: { readonly difficulty: Difficulty; readonly text: string } | null;
};

/** Where every event of the timeline is: `shown` + `folded` + `hidden` are all that this reader sees. */
export type EventCounts = {
  readonly shown: number;
  readonly folded: number;
  readonly hidden: number;
  /** Linked tickets that this reader may not see. */
  readonly withheldTickets: number;
};

export type DocumentEvidence = { readonly at: string; readonly text: string };

export type DocumentFactor = {
  /** `F1`, `F2`, … in the order they were written down. */
  readonly id: string;
  readonly statement: string;
  readonly category: FactorCategory | null;
  readonly relation: FactorRelation | null;
  readonly firstStory: string;
  readonly secondStory: string;
  readonly supports: readonly DocumentEvidence[];
  readonly speaksAgainst: readonly DocumentEvidence[];
  /** Pieces of evidence for and against it that this reader may not see. */
  readonly withheld: { readonly supports: number; readonly speaksAgainst: number };
  /** Ids of factors it led to, or `impact`: what people met. */
  readonly leadsTo: readonly string[];
};

export type DocumentFollowUp = {
  readonly what: string;
  /** Null while Jira has no issue of it. */
  readonly key: string | null;
  readonly status: { readonly name: string; readonly category: StatusCategory } | null;
  /** A role, or a name where names are shown; null: nobody yet. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
};

/** Where the review is and whose it is. Roles, or names where names are shown; null: nobody. */
export type DocumentReview = {
  readonly state: ReviewState;
  readonly owner: string | null;
  readonly approver: string | null;
};

/** A postmortem as a reader sees it: all that it says, apart from how it looks. Every export is made of this. */
export type PostmortemDocument = {
  readonly format: 'second-story/postmortem';
  readonly version: 1;
  readonly incident: { readonly key: string; readonly title: string; readonly severity: Severity | null };
  readonly names: 'roles' | 'asWritten';
  /** Null: the review has not begun. */
  readonly review: DocumentReview | null;
  /** Null: this text was never published. */
  readonly published: { readonly revision: number; readonly at: string } | null;
  readonly marks: readonly { readonly mark: MarkName; readonly at: string }[];
  readonly noticed: Noticer | null;
  readonly impact: {
    readonly scale: Scale | null;
    readonly who: string;
    readonly count: string;
    readonly what: string;
    readonly workaround: string;
    readonly dataLost: string;
  } | null;
  readonly sections: readonly DocumentSection[];
  readonly events: readonly DocumentEvent[];
  readonly counts: EventCounts;
  readonly factors: readonly DocumentFactor[];
  readonly followUps: readonly DocumentFollowUp[];
  readonly declined: readonly { readonly what: string; readonly because: string }[];
  readonly glossary: readonly { readonly term: string; readonly means: string }[];
};
