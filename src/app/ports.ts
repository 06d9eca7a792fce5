import type { Person, SavedDraft } from '#contract';
import type { CommentRecord, HistoryRecord, RemoteLinkRecord, WorklogRecord } from '#core/timeline/records';
import type { Claim } from './claim';
import type { CreateScreen } from './create-screen';
import type { Embedded, FollowUpMark, IssueRecord, Named } from './issue-record';

/** A record of a ticket, read by its own id. */
export type SingleRecord =
  | { readonly kind: 'changelog'; readonly record: HistoryRecord }
  | { readonly kind: 'comment'; readonly record: CommentRecord }
  | { readonly kind: 'worklog'; readonly record: WorklogRecord };

/**
 * Jira, always as the person who calls: what they may not see is not there.
 * Every function throws `Failure`: jiraBusy, jiraDown, and what its own line says.
 */
export type Jira = {
  /** One issue with all that is embedded in it. Throws incidentGone. */
  readIssue(issueId: string): Promise<IssueRecord>;
  /** The same without comments, worklogs and attachments. Throws incidentGone. */
  readHead(issueId: string): Promise<IssueRecord>;
  /** Those this person may see, embedded lists included, in no order. */
  readIssues(idsOrKeys: readonly string[]): Promise<readonly IssueRecord[]>;
  /** The same without embedded lists. */
  readHeads(idsOrKeys: readonly string[]): Promise<readonly IssueRecord[]>;
  /** Edit issues on this issue. Throws incidentGone. */
  mayEdit(issueId: string): Promise<boolean>;
  /** Complete histories by issue id; issues without any are absent. */
  readHistories(issueIds: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryRecord[]>>;
  /** All comments, given those that came with the issue. */
  completeComments(issueId: string, known: Embedded<CommentRecord>): Promise<readonly CommentRecord[]>;
  completeWorklogs(issueId: string, known: Embedded<WorklogRecord>): Promise<readonly WorklogRecord[]>;
  /** Throws incidentGone. */
  readRemoteLinks(issueId: string): Promise<readonly RemoteLinkRecord[]>;
  /** Null where it is no longer there. */
  readRecord(kind: SingleRecord['kind'], issueId: string, recordId: string): Promise<SingleRecord | null>;
  /** Null where this person may not create issues. */
  readCreateScreen(project: IssueRecord['project']): Promise<CreateScreen | null>;
  findAssignable(projectKey: string, query: string): Promise<readonly Person[]>;
  /** The type to link a follow-up with: Relates, or the site's first. */
  readLinkType(): Promise<Named | null>;
  /** A number that no key created from now on is below. Search lags, which only makes it smaller. */
  newestKeyNumber(projectId: string): Promise<number>;
  /** Throws jiraRefused and mayNotCreate (nothing written), jiraDown (unknown). */
  createIssue(issue: NewIssue): Promise<{ readonly id: string; readonly key: string }>;
  /** Repeating it makes no second link. Throws jiraRefused. */
  linkIssues(type: Named, incidentKey: string, issueKey: string): Promise<void>;
  /** Throws jiraRefused. */
  editIssue(issueId: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
};

export type NewIssue = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly mark: FollowUpMark;
  /** Linked in the same call; null where the create screen has no links. */
  readonly link: { readonly type: Named; readonly incidentKey: string } | null;
};

export type KnownFollowUp = { readonly intention: string; readonly issueId: string };

/**
 * What we keep: references and people's own words, never what Jira shows. Every function throws storeBusy;
 * those that write throw storeFull.
 */
export type Store = {
  /** Follow-ups of this incident in the order they were created. */
  readFollowUps(incidentId: string): Promise<readonly KnownFollowUp[]>;
  /** Adds those that are not there yet, whoever else writes at the same time. */
  addFollowUps(incidentId: string, followUps: readonly KnownFollowUp[]): Promise<void>;

  readDraft(incidentId: string, accountId: string): Promise<SavedDraft | null>;
  /** Writes where the stored revision is the one given (0: none stored); answers the new one. Throws editedElsewhere. */
  saveDraft(incidentId: string, accountId: string, saved: SavedDraft, savedAt: string): Promise<number>;
  /** Takes it away; with an intention, only if the draft is still that one. */
  discardDraft(incidentId: string, accountId: string, intention?: string): Promise<void>;

  /** False where a claim with this intention exists. */
  openClaim(incidentId: string, intention: string, claim: Claim): Promise<boolean>;
  readClaim(incidentId: string, intention: string): Promise<Claim | null>;
  /** False where the stored claim is no longer at the revision given. */
  replaceClaim(incidentId: string, intention: string, claim: Claim, from: number): Promise<boolean>;
};

export type Ports = {
  readonly jira: Jira;
  readonly store: Store;
  /** Epoch ms. */
  now(): number;
};

/** From the context that the platform verified; never from a payload. */
export type Caller = { readonly incidentId: string; readonly accountId: string };
