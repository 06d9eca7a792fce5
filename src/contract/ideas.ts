import type { EvidenceRef, SectionId } from './analysis';
import type { Stage } from './timeline';

/** What it would take: a quick fix, or work on how things are built or done (S2-22). */
export const followUpKinds = ['quickFix', 'designChange', 'processChange'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** What it is meant to do about incidents of this class (S2-19, S2-20). */
export const aims = ['eliminate', 'reduce', 'detect', 'diagnose', 'limit', 'recover'] as const;
export type Aim = (typeof aims)[number];

/** How much work it is (S0-40, S2-23). */
export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

/** How much it matters, and how soon (S0-37). */
export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

/** An idea rests, then people commit to it or decline it, with a reason; all stay in the report (S0-38, S2-25). */
export const ideaStates = ['idea', 'committed', 'declined'] as const;
export type IdeaState = (typeof ideaStates)[number];

/**
 * What a person filled into one field of a create screen: text, a date (`YYYY-MM-DD`), a moment (ISO 8601, UTC), the
 * id of an option, an account id; a number; or several of these, for a field that takes several and, of a cascading
 * list, for the option and the one below it.
 */
export type FieldAnswer = string | number | readonly string[];

/** Which end of a link says what its type is called: `outward`, the follow-up of the incident; `inward`, the incident of it. */
export const linkDirections = ['outward', 'inward'] as const;
export type LinkDirection = (typeof linkDirections)[number];

/** Where an idea was caught (S0-36). */
export type IdeaOrigin =
  | { readonly from: 'event'; readonly event: EvidenceRef }
  | { readonly from: 'factor'; readonly factorId: string }
  | { readonly from: 'section'; readonly section: SectionId }
  | { readonly from: 'meeting' };

/**
 * A follow-up from its first words on. Its addition is `idea:<uuid>`; that UUID is the intention under which Jira gets
 * it exactly once. What is null or empty has not been said yet.
 */
export type Idea = {
  /** Starts with a verb: the summary in Jira. */
  readonly what: string;
  /** How one can tell that it is finished. */
  readonly doneWhen: string;
  /** The component or service it is about, in the writer's words. */
  readonly component: string;
  readonly kind: FollowUpKind | null;
  readonly aim: Aim | null;
  readonly stage: Stage | null;
  /** Ids of the contributing factors it addresses. */
  readonly factors: readonly string[];
  readonly size: Size | null;
  /** What it costs or makes slower (S2-24). */
  readonly tradeOff: string;
  readonly impact: Level | null;
  readonly urgency: Level | null;
  /** Null: as impact and urgency propose. */
  readonly priorityId: string | null;
  /** Why another priority than the proposed one. */
  readonly priorityBecause?: string;
  /** Account id. Never preselected (S3-27). */
  readonly ownerId: string | null;
  /** `YYYY-MM-DD` in the team's zone; null: as the policy proposes; '': none. */
  readonly due: string | null;
  /** Null: the incident's own project, and its usual type of issue. */
  readonly place: { readonly projectId: string; readonly issueTypeId: string } | null;
  /** Null: the backlog. */
  readonly sprintId: number | null;
  /** Null: Relates, or the site's first. */
  readonly linkTypeId: string | null;
  /** Absent: outward. */
  readonly linkDirection?: LinkDirection;
  /** Further fields of the create screen, by field id. */
  readonly fields: Readonly<Record<string, FieldAnswer>>;
  readonly origin: IdeaOrigin | null;
  readonly state: IdeaState;
  /** Why it was declined. */
  readonly declinedBecause?: string;
  /** Why it is right as it is, where the quality gate asks for more. */
  readonly acceptedBecause?: string;
  /** Why people committed to it before it had rested (S1-17). */
  readonly earlyBecause?: string;
  /** Id of an issue that was there already and does the same: linked instead of creating another. */
  readonly insteadId?: string;
  /** Account ids of those asked to agree instead of the project's lead (S3-56). */
  readonly askedToAgree?: readonly string[];
};

/** When a finished follow-up is asked about, in days after it was closed (S4-25). */
export const checkDays = [30, 90] as const;
export type CheckDay = (typeof checkDays)[number];

export const verdicts = ['yes', 'partly', 'no'] as const;
/** Whether a follow-up did what it was meant to do. */
export type Verdict = (typeof verdicts)[number];

/** What people write about follow-ups. */
export type IdeaBodies = {
  idea: Idea;
  /** This person says yes to the follow-up (S3-56). */
  agreed: Readonly<Record<string, never>>;
  worked: { readonly verdict: Verdict; readonly text: string };
};
