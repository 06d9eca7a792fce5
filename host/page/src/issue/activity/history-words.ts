import type { HistoryItemWire } from '../../api/wire';
import { duration } from './durations';

/** One change as Jira's history tab tells it. */
export interface Change {
  /** After the name: `changed the`, `added a`, `updated the`. */
  verb: string;
  /** `Status` */
  field: string;
  from: string | null;
  to: string | null;
  /** How the two sides are drawn. */
  drawn: 'status' | 'plain' | 'long' | 'date';
}

const titles: Record<string, string> = {
  status: 'Status',
  resolution: 'Resolution',
  assignee: 'Assignee',
  reporter: 'Reporter',
  priority: 'Priority',
  summary: 'Summary',
  description: 'Description',
  labels: 'Labels',
  duedate: 'Due date',
  issuetype: 'Issue Type',
  timeestimate: 'Remaining Estimate',
  timeoriginalestimate: 'Original Estimate',
  timespent: 'Time Spent',
  environment: 'Environment',
  RemoteIssueLink: 'Web Link',
  IssueParentAssociation: 'Parent',
  WorklogId: 'Worklog Id',
  security: 'Security Level',
};
const times = new Set(['timeestimate', 'timeoriginalestimate', 'timespent']);
const kinds = new Set(['Link', 'RemoteIssueLink', 'Attachment']);
const long = new Set(['description', 'environment', 'Comment']);

/** Jira logs seconds. */
const spent = (side: string | null): string | null => (none(side) === null ? null : duration(Number(side)));

/** Jira writes `Ranked higher`, or nothing that a person could read. */
const rankWords = (to: string | null): string | null => (to?.startsWith('Ranked') ? to : null);

function verbOf(field: string, from: string | null, to: string | null): string {
  if (to === null) return 'removed the';
  if (from !== null) return 'updated the';
  return /^[AEIOU]/.test(field) ? 'added an' : 'added a';
}

const none = (side: string | null): string | null => (side === null || side === '' ? null : side);

/** Words for one item of the changelog: what a person did to which field, and both its sides. */
export function changeOf(item: HistoryItemWire): Change {
  const from = none(item.fromString ?? item.from);
  const to = none(item.toString ?? item.to);
  const field = titles[item.field] ?? item.field;
  if (item.field === 'Rank')
    return { verb: 'updated the', field: 'Rank', from: null, to: rankWords(to), drawn: 'plain' };
  if (times.has(item.field))
    return { verb: 'updated the', field, from: spent(item.from), to: spent(item.to), drawn: 'plain' };
  if (item.field === 'duedate')
    return { verb: 'updated the', field, from: none(item.from), to: none(item.to), drawn: 'date' };
  if (kinds.has(item.field)) return { verb: verbOf(field, from, to), field, from, to, drawn: 'plain' };
  if (item.field === 'status') return { verb: 'changed the', field, from, to, drawn: 'status' };
  const verb = item.field === 'assignee' || item.field === 'priority' ? 'changed the' : 'updated the';
  return { verb, field, from, to, drawn: long.has(item.field) ? 'long' : 'plain' };
}
