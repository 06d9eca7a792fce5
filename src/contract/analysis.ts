import type { CustomerMessage } from './message';

/** The sections of a review in the order that teaches: what went well stands before what was hard (S0-32). */
export const sectionIds = [
  'summary',
  'impact',
  'detection',
  'response',
  'resolution',
  'wentWell',
  'wasHard',
  'lucky',
  'factors',
  'lessons',
  'readiness',
  'context',
] as const;
/** One of ours, or one that people added (`own:<uuid>`). */
export type SectionId = (typeof sectionIds)[number] | `own:${string}`;

/** How deep a review goes (S1-22): five answers in minutes, the usual, or everything. */
export const depths = ['light', 'standard', 'deep'] as const;
export type Depth = (typeof depths)[number];

/** What a review is about: a near miss has questions of its own (S1-05). */
export const reviewForms = ['incident', 'nearMiss'] as const;
export type ReviewForm = (typeof reviewForms)[number];

/** How it was noticed (S0-45). */
export const noticers = ['monitor', 'user', 'support', 'staff', 'chance'] as const;
export type Noticer = (typeof noticers)[number];

/** What a safeguard did that day (S2-17). */
export const holds = ['held', 'failed', 'absent'] as const;
export type Hold = (typeof holds)[number];

/** What kind of problem it showed: a defect, one that was expected, or one that nobody had thought of (S3-36). */
export const problemClasses = ['bug', 'anticipated', 'unanticipated'] as const;
export type ProblemClass = (typeof problemClasses)[number];

/** Whom it met (S0-31). Only `all` is an outage (S3-50). */
export const scales = ['all', 'some', 'one', 'nobody'] as const;
export type Scale = (typeof scales)[number];

export const factorCategories = [
  'tools',
  'process',
  'people',
  'information',
  'environment',
  'design',
  'organisation',
  'external',
] as const;
/** Where a contributing factor lies; `people`: their load and their knowledge, never a person. */
export type FactorCategory = (typeof factorCategories)[number];

/** What a contributing factor did (S2-01). */
export const factorRelations = [
  'madePossible',
  'triggered',
  'worsened',
  'delayedDetection',
  'delayedRecovery',
] as const;
export type FactorRelation = (typeof factorRelations)[number];

/** The signs of a way of thinking that narrows what one sees; each has a card (S0-10 to S0-13, S2-04 to S2-09). */
export const biases = [
  'attribution',
  'confirmation',
  'hindsight',
  'negativity',
  'knowledge',
  'outcome',
  'anchoring',
  'availability',
  'bandwagon',
] as const;
export type Bias = (typeof biases)[number];

/**
 * An event of the timeline that something rests on. `issueId` is the ticket of one of Jira's events, null for one that
 * people added. Where this reader may not see the event, only its place is told: among all that the factor ever rested
 * on, in the order they came into it. An edit that names the place keeps the event there.
 */
export type EvidenceRef = { readonly eventId: string; readonly issueId: string | null } | { readonly withheld: number };

/** One thing that came together with others (S2-01, S4-16). A statement without evidence is a hypothesis (S0-11). */
export type Factor = {
  readonly statement: string;
  readonly category: FactorCategory | null;
  readonly relation: FactorRelation | null;
  readonly supports: readonly EvidenceRef[];
  readonly speaksAgainst: readonly EvidenceRef[];
  /** How it looks at first, and how it made sense at the time (S2-30). */
  readonly firstStory: string;
  readonly secondStory: string;
  /** Ids of the factors it led to; `impact` is what people met. */
  readonly leadsTo: readonly string[];
  /** Why a person's name stands in the statement all the same (S3-34). */
  readonly namedBecause?: string;
};

/** One step of a ladder of "what contributed?" (S0-05); several may stand on the same one. */
export type Rung = {
  readonly id: string;
  /** The rung it explains; null for what the ladder begins with. */
  readonly explains: string | null;
  readonly text: string;
};

/** What people write about the incident as a whole, beside its texts. All of it is optional. */
export type AnalysisBodies = {
  depth: { readonly depth: Depth; readonly form: ReviewForm };
  /** Sections in the order a team wants them. */
  order: { readonly sections: readonly SectionId[] };
  leftOut: { readonly reason: string };
  section: { readonly title: string };
  /** A person's word that a section is done; with a reason where it is empty. */
  done: { readonly reason?: string };
  /** Whom it met and how (S0-31, S3-32). */
  impact: {
    readonly scale: Scale | null;
    readonly who: string;
    readonly count: string;
    readonly what: string;
    readonly workaround: string;
    readonly dataLost: string;
  };
  noticed: { readonly by: Noticer };
  /** Who led the response; that nobody did is an answer too (S0-25). */
  led: { readonly accountId: string } | { readonly nobody: true };
  safeguard: { readonly what: string; readonly hold: Hold };
  problemClass: { readonly is: ProblemClass };
  message: CustomerMessage;
  factor: Factor;
  ladder: { readonly rungs: readonly Rung[] };
  /** What an acronym means (S3-47). */
  term: { readonly means: string };
  /** A finding of the language check that is to be left alone, and why. */
  leftAlone: { readonly rule: string; readonly words: string; readonly reason: string };
  /** A bias card that this person has put away. */
  biasSeen: Readonly<Record<string, never>>;
  /** This person has read what a review is held by (S0-07). */
  directiveRead: Readonly<Record<string, never>>;
};
