import type { Person, StatusCategory } from '#contract';
import type { AdditionVersion } from '#core/additions/version';
import type {
  AttachmentRecord,
  CommentRecord,
  HistoryRecord,
  RemoteLinkRecord,
  WorklogRecord,
} from '#core/timeline/records';
import type { AfterJira, AfterStore, AppJira } from './after-ports';
import type { CreatingJira, CreatingStore, Linking } from './creating-ports';
import type { Embedded, IssueRecord, Named } from './issue-record';
import type { MeetingJira, MeetingStore } from './meeting-ports';
import type { PlacesJira } from './places-ports';
import type { ReviewJira, ReviewStore } from './review-ports';
import type { RevisionJira, RevisionStore } from './revision-ports';
import type { SharingJira, SharingStore } from './sharing-ports';
import type { SimilarJira, SimilarStore } from './similar-ports';
import type { TextStore } from './text-store';
import type { Wiki, WikiStore } from './wiki-ports';

export type SiteStatus = Named & { readonly category: StatusCategory };

/** A record of Jira's and the ticket it is said to belong to. */
export type EventRef = { readonly eventId: string; readonly issueId: string };

/** A record of a ticket, read by its own id. */
export type SingleRecord =
  | { readonly kind: 'changelog'; readonly record: HistoryRecord }
  | { readonly kind: 'comment'; readonly record: CommentRecord }
  | { readonly kind: 'worklog'; readonly record: WorklogRecord };

/**
 * Jira, always as the person who calls: what they may not see is not there.
 * Every function throws `Failure`: jiraBusy, jiraDown, and what its own line says.
 */
export type Jira = AfterJira &
  CreatingJira &
  MeetingJira &
  PlacesJira &
  ReviewJira &
  RevisionJira &
  SharingJira &
  SimilarJira & {
    /** One issue with all that is embedded in it. Throws incidentGone. */
    readIssue(issueId: string): Promise<IssueRecord>;
    /** The same without comments, worklogs and attachments. Throws incidentGone. */
    readHead(issueId: string): Promise<IssueRecord>;
    /** Those this person may see, embedded lists included, in no order. */
    readIssues(idsOrKeys: readonly string[]): Promise<readonly IssueRecord[]>;
    /** The same without embedded lists. */
    readHeads(idsOrKeys: readonly string[]): Promise<readonly IssueRecord[]>;
    /** Those of these issues that were updated in the last so many minutes, embedded lists included. Throws jiraBusy. */
    searchUpdated(issueIds: readonly string[], minutes: number): Promise<readonly IssueRecord[]>;
    /** An issue's description, a document; null where it has none. Throws incidentGone. */
    readDescription(issueId: string): Promise<unknown>;
    /** Throws incidentGone. */
    readAttachments(issueId: string): Promise<readonly AttachmentRecord[]>;
    /** Edit issues on this issue. Throws incidentGone. */
    mayEdit(issueId: string): Promise<boolean>;
    /** Complete histories by issue id; issues without any are absent. */
    readHistories(issueIds: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryRecord[]>>;
    /** All comments, given those that came with the issue. */
    completeComments(issueId: string, known: Embedded<CommentRecord>): Promise<readonly CommentRecord[]>;
    completeWorklogs(issueId: string, known: Embedded<WorklogRecord>): Promise<readonly WorklogRecord[]>;
    /** Throws incidentGone. */
    readRemoteLinks(issueId: string): Promise<readonly RemoteLinkRecord[]>;
    /** Which of these records this person may read now, as event ids. */
    findVisible(records: readonly EventRef[]): Promise<ReadonlySet<string>>;
    /** Every status of the site that this person may see. */
    readStatuses(): Promise<readonly SiteStatus[]>;
    /** By account id, those that Jira knows; in no order. */
    readPeople(accountIds: readonly string[]): Promise<readonly Person[]>;
    /** Null where it is no longer there. */
    readRecord(kind: SingleRecord['kind'], issueId: string, recordId: string): Promise<SingleRecord | null>;
    /** A number that no key created from now on is below. Search lags, which only makes it smaller. */
    newestKeyNumber(projectId: string): Promise<number>;
    /** Repeating it makes no second link. Throws jiraRefused. */
    linkIssues(link: Linking, incidentKey: string, issueKey: string): Promise<void>;
    /** Throws jiraRefused. */
    editIssue(issueId: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
  };

/** Every version of every addition, in the order they were written. */
export type AdditionLog = {
  readonly versions: readonly AdditionVersion[];
  /** Where writing goes on: the store's own. `from`: the first version of that page. */
  readonly last: { readonly page: number; readonly revision: number; readonly from: number };
};

/** What is known of a postmortem from its root. */
export type Postmortem = {
  /** In the order they were created. */
  readonly followUps: readonly KnownFollowUp[];
  readonly additions: AdditionLog;
  /** What Jira's search knows of it may be out of date: it is to be told. */
  readonly untold: boolean;
};

export type KnownFollowUp = { readonly intention: string; readonly issueId: string };

/**
 * What we keep: references and people's own words, never what Jira shows. Every function throws storeBusy;
 * those that write throw storeFull.
 */
export type Store = TextStore &
  AfterStore &
  CreatingStore &
  MeetingStore &
  ReviewStore &
  RevisionStore &
  SharingStore &
  SimilarStore &
  WikiStore & {
    readPostmortem(incidentId: string): Promise<Postmortem>;
    /** Adds those that are not there yet, whoever else writes at the same time. */
    addFollowUps(incidentId: string, followUps: readonly KnownFollowUp[]): Promise<void>;

    /** Writes after what `log` read. False where somebody else has written since; the log is then to be read anew. */
    appendAdditions(
      incidentId: string,
      log: AdditionLog,
      versions: readonly AdditionVersion[],
      updatedAt: string,
    ): Promise<boolean>;
  };

export type Ports = {
  readonly jira: Jira;
  readonly store: Store;
  /** What is asked in nobody's name. */
  readonly appJira: AppJira;
  readonly wiki: Wiki;
  /** Epoch ms. */
  now(): number;
};

/** From the context that the platform verified; never from a payload. */
export type Caller = {
  readonly incidentId: string;
  /** Null where the platform does not say. */
  readonly projectId: string | null;
  readonly accountId: string;
  /** Without a slash at the end; null where the platform does not say. */
  readonly siteUrl: string | null;
  /** Of the person's Jira profile (IANA); null where the platform does not say. */
  readonly timeZone: string | null;
};
