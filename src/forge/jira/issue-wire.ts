import * as v from 'valibot';
import { NO_INSTANT, toInstant } from '#core/timeline/instant';
import type { Embedded, FollowUpMark, IssueRecord, LinkRecord } from '../../app/issue-record';
import { attachment, comment, id, named, person, status, text, worklog } from './wire';

/** The issue property that says which follow-up an issue is. */
export const FOLLOW_UP_PROPERTY = 'second-story.follow-up';

/** The issue property by which Jira's search finds a review. */
export const REVIEW_PROPERTY = 'second-story.review';

/** Both of our properties: the incident may be another's follow-up. */
export const PROPERTIES = [FOLLOW_UP_PROPERTY, REVIEW_PROPERTY].join(',');

const headFields = [
  'summary',
  'created',
  'updated',
  'creator',
  'project',
  'issuetype',
  'status',
  'priority',
  'assignee',
  'duedate',
  'resolutiondate',
  'statuscategorychangedate',
  'issuelinks',
  'subtasks',
];
export const HEAD = headFields;
export const WHOLE = [...headFields, 'comment', 'worklog', 'attachment'];

const nothing = { id: '', name: '' };
const unknownStatus = { ...nothing, category: 'undefined' as const };

const linkedIssue = v.object({
  id,
  key: v.string(),
  fields: v.nullish(v.object({ summary: text, status: v.nullish(status), issuetype: v.nullish(named) })),
});

const link = v.object({
  type: v.object({ inward: text, outward: text }),
  inwardIssue: v.nullish(linkedIssue),
  outwardIssue: v.nullish(linkedIssue),
});

const fields = v.object({
  summary: text,
  created: text,
  updated: text,
  creator: person,
  project: v.nullish(v.object({ id, key: v.string(), name: text })),
  issuetype: v.nullish(named),
  status: v.nullish(status),
  priority: v.nullish(named, null),
  assignee: person,
  duedate: v.nullish(v.string(), null),
  resolutiondate: v.nullish(v.string(), null),
  statuscategorychangedate: v.nullish(v.string(), null),
  issuelinks: v.nullish(v.array(link)),
  subtasks: v.nullish(v.array(linkedIssue)),
  comment: v.nullish(v.object({ comments: v.array(comment), total: v.nullish(v.number()) })),
  worklog: v.nullish(v.object({ worklogs: v.array(worklog), total: v.nullish(v.number()) })),
  attachment: v.nullish(v.array(attachment)),
});

const mark = v.object({ intention: v.string(), incidentId: v.string() });

/** A property that is not in our form is somebody else's: the issue is then no follow-up of ours. */
export const toMark = (properties: Readonly<Record<string, unknown>> | null | undefined): FollowUpMark | null => {
  const parsed = v.safeParse(mark, properties?.[FOLLOW_UP_PROPERTY]);
  return parsed.success ? parsed.output : null;
};

const toOther = ({ id: otherId, key, fields: f }: v.InferOutput<typeof linkedIssue>, phrase: string): LinkRecord => ({
  id: otherId,
  key,
  phrase,
  summary: f?.summary ?? '',
  type: f?.issuetype ?? nothing,
  status: f?.status ?? unknownStatus,
});

/** Exactly one side is there: the other issue, with the phrase that reads from this one. */
function toLink({ type, inwardIssue, outwardIssue }: v.InferOutput<typeof link>): LinkRecord[] {
  const other = outwardIssue ?? inwardIssue;
  return other ? [toOther(other, outwardIssue ? type.outward : type.inward)] : [];
}

/** A status can be of the category done without a resolution, and a resolution can be set again later. */
export const closing = (f: {
  readonly status?: { readonly category: string } | null | undefined;
  readonly statuscategorychangedate: string | null;
  readonly resolutiondate: string | null;
}): string | null =>
  f.status?.category === 'done' ? (toInstant(f.statuscategorychangedate) ?? toInstant(f.resolutiondate)) : null;

const embedded = <T>(records: readonly T[] | undefined, total: number | null | undefined): Embedded<T> => ({
  records: records ?? [],
  total: total ?? records?.length ?? 0,
});

/** One issue, in REST v3's form. */
export const issueWire = v.pipe(
  v.object({ id, key: v.string(), fields, properties: v.nullish(v.record(v.string(), v.unknown())) }),
  v.transform(({ id: issueId, key, fields: f, properties }): IssueRecord => ({
    id: issueId,
    key,
    summary: f.summary,
    created: f.created,
    updated: toInstant(f.updated) ?? NO_INSTANT,
    creator: f.creator,
    project: f.project ?? { ...nothing, key: '' },
    type: f.issuetype ?? nothing,
    status: f.status ?? unknownStatus,
    priority: f.priority,
    assignee: f.assignee,
    due: f.duedate,
    closedAt: closing(f),
    links: (f.issuelinks ?? []).flatMap(toLink),
    subTasks: (f.subtasks ?? []).map((other) => toOther(other, other.fields?.issuetype?.name ?? '')),
    comments: embedded(f.comment?.comments, f.comment?.total),
    worklogs: embedded(f.worklog?.worklogs, f.worklog?.total),
    attachments: f.attachment ?? [],
    followUp: toMark(properties),
    told: properties?.[REVIEW_PROPERTY],
  })),
);
