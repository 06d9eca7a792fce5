import type { FoundInProject, Review, Settings } from '#contract';
import type { ReviewSummary } from '#core/review/summary';
import type { IssueRecord } from './issue-record';
import type { Histories } from './read-records';

/** The incident as Jira has it. */
export type Incident = {
  readonly issue: IssueRecord;
  readonly histories: Histories;
  /** The severity field that was asked for, and what it says, in its own words; null where it is empty. */
  readonly field: { readonly id: string; readonly says: string | null } | null;
};

/** What is asked of Jira for a review's life, as the person who calls. */
export type ReviewJira = {
  /** By this Jira's search finds the review. Throws jiraRefused. */
  writeSummary(issueId: string, summary: ReviewSummary): Promise<void>;
  /**
   * An issue with its whole history and what one field says, as cheaply as it can be had. `lists`: with comments and
   * worklogs, as far as they are embedded. Throws incidentGone.
   */
  readIncident(issueId: string, asked: { readonly fieldId: string | null; readonly lists: boolean }): Promise<Incident>;
  /** What one field of an issue says, in its own words; null where it is empty or not there. Throws incidentGone. */
  readFieldValue(issueId: string, fieldId: string): Promise<string | null>;
  /** Whether a query finds this issue now; false where the query names what is not there. */
  isFound(issueId: string, jql: string): Promise<boolean>;
  /** Administer projects on this one, asked anew. False where this person may not see it. */
  mayAdminister(projectId: string): Promise<boolean>;
  /** What a project has, as this person sees it. Throws incidentGone where they do not see it. */
  readFound(projectId: string): Promise<FoundInProject>;
  /** Why Jira would not take a query for issues of a project, in its own words; null where it does. */
  faultOfQuery(projectId: string, jql: string): Promise<string | null>;
};

/** Settings with the count of their writes; null: the defaults again. */
export type StoredSettings = { readonly revision: number; readonly settings: Settings | null };

export type ReviewStore = {
  readReview(incidentId: string): Promise<Review | null>;
  /** Writes the next revision. False where somebody else has; the review is then to be read anew. */
  saveReview(incidentId: string, review: Review, updatedAt: string): Promise<boolean>;
  /** What Jira's search knows may be out of date, or is not any more. */
  noteUntold(incidentId: string, untold: boolean): Promise<void>;
  readSettings(projectId: string): Promise<StoredSettings | null>;
  /** Writes the next revision; null: the defaults again. False where somebody else has written since `from` (0: none yet). */
  saveSettings(
    projectId: string,
    settings: Settings | null,
    from: number,
    by: string,
    updatedAt: string,
  ): Promise<boolean>;
};
