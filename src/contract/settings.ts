import type { MarkName, Severity } from './additions';
import type { Depth, SectionId } from './analysis';
import type { ReviewRole } from './review';

/** So many days, each one that passes or those that people work on. */
export type DueAfter = { readonly days: number; readonly unit: 'calendar' | 'business' };

/** What a project's administrators set. Everything has a default, and the app works with none stored. */
export type Settings = {
  /** What counts as an incident: issues of these types (ids), or those this JQL finds. Both empty: any issue. */
  readonly incident: { readonly issueTypeIds: readonly string[]; readonly jql: string };
  readonly severity: {
    /** Null: a field of that name, then the priority. */
    readonly fieldId: string | null;
    /** By the name of a value; one that is not here is told by its words. */
    readonly values: Readonly<Record<string, Severity>>;
  };
  /** By status id: coming into it sets this mark. */
  readonly marks: Readonly<Record<string, Exclude<MarkName, 'impactStart'>>>;
  readonly due: {
    readonly usual: DueAfter;
    readonly bySeverity: Readonly<Partial<Record<Severity, DueAfter>>>;
  };
  /** Days nobody works on besides weekends, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** IANA; null: UTC. */
  readonly zone: string | null;
  /** In their order; null: the guide's own. Sections that are not named are left out of a new review. */
  readonly sections: readonly SectionId[] | null;
  /** How deep a review goes; null: as the incident's signs propose. */
  readonly depth: Depth | null;
  readonly followUps: {
    /** Offered first; empty: the incident's own project. */
    readonly projectIds: readonly string[];
    /** Null: Relates, or the site's first. */
    readonly linkTypeId: string | null;
    /** Null: by severity and priority, as published. */
    readonly due: DueAfter | null;
    /** From one more on, a reason is asked for (S3-42). */
    readonly most: number;
    /** How long an idea rests (S1-17). */
    readonly soakHours: number;
  };
  readonly approval: {
    /** Severities whose reviews an approver publishes. */
    readonly neededFor: readonly Severity[];
    /** Account ids: who approves, by severity. */
    readonly who: Readonly<Partial<Record<Severity, string>>>;
  };
  /** Account ids of people who are offered first for a part. */
  readonly people: Readonly<Partial<Record<Exclude<ReviewRole, 'owner' | 'approver'>, readonly string[]>>>;
};
