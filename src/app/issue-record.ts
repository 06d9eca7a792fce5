import type { StatusCategory } from '#contract';
import type { AttachmentRecord, CommentRecord, PersonRecord, WorklogRecord } from '#core/timeline/records';

/** A list as Jira embeds it in an issue: cut where `total` says there are more. */
export type Embedded<T> = { readonly total: number; readonly records: readonly T[] };

export type Named = { readonly id: string; readonly name: string };
type StatusRecord = Named & { readonly category: StatusCategory };

/** One of an issue's links, as this reader may see it, with what Jira embeds of the other issue. */
export type LinkRecord = {
  readonly id: string;
  readonly key: string;
  /** In the site's words, seen from the issue that holds it: "is blocked by". */
  readonly phrase: string;
  readonly summary: string;
  readonly type: Named;
  readonly status: StatusRecord;
};

/** What we write on an issue as its property, so that it can be found again as this follow-up. */
export type FollowUpMark = { readonly intention: string; readonly incidentId: string };

/** An issue as this reader may see it. */
export type IssueRecord = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** As Jira writes it. */
  readonly created: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  readonly creator: PersonRecord | null;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly type: Named;
  readonly status: StatusRecord;
  readonly priority: Named | null;
  readonly assignee: PersonRecord | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  /** When it came into a status of the category done, ISO 8601, UTC. */
  readonly closedAt: string | null;
  readonly links: readonly LinkRecord[];
  /** The phrase of a sub-task is the name of its type. */
  readonly subTasks: readonly LinkRecord[];
  readonly comments: Embedded<CommentRecord>;
  readonly worklogs: Embedded<WorklogRecord>;
  readonly attachments: readonly AttachmentRecord[];
  readonly followUp: FollowUpMark | null;
  /** What Jira's search knows of its review, as it stands there; undefined where it was not asked for, or is not there. */
  readonly told?: unknown;
};

/** An issue in few words, as this reader may see it. */
export type BriefIssue = Pick<
  IssueRecord,
  'id' | 'key' | 'summary' | 'created' | 'status' | 'assignee' | 'followUp'
> & {
  readonly projectId: string;
  readonly components: readonly string[];
  /** A document; null where it was not asked for. */
  readonly description: unknown;
};
