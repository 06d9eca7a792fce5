import type { FieldOption, FollowUpSite, FollowUpSprint, LiveFollowUp, ProjectLeads } from '#contract';
import type { IssueRecord } from './issue-record';
import type { KnownFollowUp } from './ports';

/** An issue with the sprint it is in. */
export type LiveIssue = { readonly issue: IssueRecord; readonly sprint: FollowUpSprint | null };

/** What is asked of Jira, as the person who calls, once follow-ups are there. */
export type AfterJira = {
  readFollowUpSite(): Promise<FollowUpSite>;
  /** Those of these issues that this person may see, in no order. */
  readLive(issueIds: readonly string[], sprintFieldId: string | null): Promise<readonly LiveIssue[]>;
  /** What this person may do with each of these issues, by id; absent: nothing. */
  readRights(issueIds: readonly string[]): Promise<ReadonlyMap<string, LiveFollowUp['may']>>;
  /** Null: nobody. Throws jiraRefused. */
  assignIssue(issueId: string, accountId: string | null): Promise<void>;
  /** The priorities this person may give an issue, most urgent first; empty where its edit screen has none. */
  readPriorities(issueId: string): Promise<readonly FieldOption[]>;
  readLeads(projectIds: readonly string[]): Promise<ProjectLeads>;
};

/** Jira as the app itself: dates and whether something is there, never what people wrote. */
export type AppJira = {
  /** When each was closed, null while it is open, by issue id; absent: not there, or not for the app to see. */
  readClosings(issueIds: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
};

/** A follow-up that was closed, and when: ISO 8601, UTC. */
export type Closing = KnownFollowUp & { readonly closedAt: string };

/** A postmortem as a walk through all of them meets it. */
export type WalkedPostmortem = {
  readonly incidentId: string;
  readonly followUps: readonly KnownFollowUp[];
  /** ISO 8601, UTC: the order of the walk. */
  readonly updatedAt: string;
};

export type AfterStore = {
  readFollowUps(incidentId: string): Promise<readonly KnownFollowUp[]>;
  /** What was noted of those that were closed. */
  readClosings(incidentId: string): Promise<readonly Closing[]>;
  /** The same of several incidents, in their order. */
  readAllClosings(incidentIds: readonly string[]): Promise<readonly (readonly Closing[])[]>;
  /** Writes what is noted of an incident from now on, whoever else does at the same time. */
  noteClosings(incidentId: string, closings: readonly Closing[]): Promise<void>;
  /**
   * Postmortems last changed at `from` (ISO 8601, UTC) or later, in that order: as many as `limit` or more, so that the
   * last is of a later instant; fewer at the end. A query: it lags.
   */
  listPostmortems(from: string, limit: number): Promise<readonly WalkedPostmortem[]>;
  /** The right to lead a walk on from there, for one call at a time; false where another has it, or has done so. */
  claimStep(step: string, now: number): Promise<boolean>;
  /** It has been led on. */
  takeStep(step: string): Promise<void>;
};
