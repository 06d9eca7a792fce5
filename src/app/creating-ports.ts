import type { LinkDirection } from '#contract';
import type { Claim } from './claim';
import type { CreateScreen } from './create-screen';
import type { Failure } from './failure';
import type { FollowUpMark, IssueRecord, Named } from './issue-record';

export type CreatedIssue = { readonly id: string; readonly key: string };

/** How a follow-up is linked to its incident. */
export type Linking = { readonly type: Named; readonly direction: LinkDirection };

export type NewIssue = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly mark: FollowUpMark;
  /** Linked in the same call; null where the create screen has no links. */
  readonly link: (Linking & { readonly incidentKey: string }) | null;
};

/** What creating many follow-ups asks of Jira, as the person who calls. */
export type CreatingJira = {
  /** The screen of a type known by its id, without the other types and its own name: one request. */
  readScreenOfType(projectId: string, issueTypeId: string): Promise<CreateScreen | null>;
  /**
   * Several at once, at most 50; each stands or falls alone, in the order given. A failure among the results wrote
   * nothing (jiraRefused, mayNotCreate). Throws jiraRefused and mayNotCreate (nothing written), jiraDown (unknown).
   */
  createIssues(issues: readonly NewIssue[]): Promise<readonly (CreatedIssue | Failure)[]>;
  /** Issues that search knows by these intentions. Lags. */
  searchMarked(intentions: readonly string[]): Promise<readonly IssueRecord[]>;
  /** Writes our mark on an issue that was there already. Throws jiraRefused. */
  markIssue(issueId: string, mark: FollowUpMark): Promise<void>;
};

export type CreatingStore = {
  /** False where a claim with this intention exists. */
  openClaim(incidentId: string, intention: string, claim: Claim): Promise<boolean>;
  /** In the order of the intentions; null where there is none. */
  readClaims(incidentId: string, intentions: readonly string[]): Promise<readonly (Claim | null)[]>;
  /** False where the stored claim is no longer at the revision given. */
  replaceClaim(incidentId: string, intention: string, claim: Claim, from: number): Promise<boolean>;
};
