import type { Doc, Told } from '#contract';

/** What is kept of a published text: the texts themselves, and how far the log of additions was. */
export type FixedRevision = {
  /** So many versions of the additions' log. */
  readonly additions: number;
  readonly texts: readonly { readonly id: string; readonly issueId: string | null; readonly doc: Doc }[];
};

/** Telling readers of one published text; handed on by conditional writes only. */
export type Telling = {
  readonly revision: number;
  readonly state: Exclude<Told, 'unknown'>;
  /** ISO 8601, UTC: until when whoever sends may still be at it. */
  readonly leaseUntil: string;
};

/** `at`: when it was published, ISO 8601, UTC: two who publish at one moment do not write over one another. */
export type RevisionKey = { readonly incidentId: string; readonly revision: number; readonly at: string };

export type RevisionStore = {
  /** Writes it once; again the same is no harm. Throws storeFull. */
  fixRevision(key: RevisionKey, fixed: FixedRevision): Promise<void>;
  readRevision(key: RevisionKey): Promise<FixedRevision | null>;
  readTelling(key: RevisionKey): Promise<Telling | null>;
  /** False where somebody else has. */
  saveTelling(key: RevisionKey, telling: Telling): Promise<boolean>;
  /** Counts this reader once, and keeps nothing that tells who they are; gives how many there are. */
  countReader(key: RevisionKey, accountId: string): Promise<number>;
};

export type Notice = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Account ids beside the incident's watchers, assignee and reporter. */
  readonly people: readonly string[];
};

export type RevisionJira = {
  /**
   * Jira's own notification. `nobody`: there is no one to tell but the person who calls. Throws jiraRefused; jiraBusy
   * and `NotSent` where nothing was sent for certain; jiraDown where nobody knows.
   */
  notify(issueId: string, notice: Notice): Promise<'told' | 'nobody'>;
};
