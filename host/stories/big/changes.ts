import type { HistoryItem, Issue, SiteState, User } from '../../jira/model';
import { wellKnown } from '../../jira/model';
import { responders } from './people';
import type { Seeded } from './seeded';

type Pair = [id: string | null, text: string | null];

const item = (field: string, fieldId: string, [from, fromString]: Pair, [to, text]: Pair): HistoryItem => ({
  field,
  fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
  fieldId,
  from,
  fromString,
  to,
  toString: text,
});

/** The next of a list that is not the present one. */
const other = (seeded: Seeded, of: readonly string[], present: string | null): string => {
  const rest = of.filter((id) => id !== present);
  return seeded.one(rest);
};

type Change = (seeded: Seeded, state: SiteState, issue: Issue) => HistoryItem;

const status: Change = (seeded, { statuses, projects }, issue) => {
  const ids = projects[issue.projectId]?.workflows[issue.typeId]?.statusIds ?? [];
  const next = other(seeded, ids, issue.statusId);
  const changed = item(
    'status',
    'status',
    [issue.statusId, statuses[issue.statusId]?.name ?? ''],
    [next, statuses[next]?.name ?? ''],
  );
  issue.statusId = next;
  return changed;
};

const priority: Change = (seeded, { priorities }, issue) => {
  const next = other(seeded, Object.keys(priorities), issue.priorityId);
  const name = (id: string | null) => (id === null ? null : (priorities[id]?.name ?? null));
  const changed = item('priority', 'priority', [issue.priorityId, name(issue.priorityId)], [next, name(next)]);
  issue.priorityId = next;
  return changed;
};

const assignee: Change = (seeded, { users }, issue) => {
  const next = other(
    seeded,
    responders.map(({ accountId }) => accountId),
    issue.assigneeId,
  );
  const name = (id: string | null) => (id === null ? null : (users[id]?.displayName ?? null));
  const changed = item('assignee', 'assignee', [issue.assigneeId, name(issue.assigneeId)], [next, name(next)]);
  issue.assigneeId = next;
  return { ...changed, tmpFromAccountId: null, tmpToAccountId: next };
};

const tags = ['alert', 'bgp', 'capacity', 'dns', 'eu', 'failover', 'latency', 'retry', 'us', 'vendor'];

const labels: Change = (seeded, _state, issue) => {
  const tag = seeded.one(tags);
  const before = issue.labels.join(' ');
  issue.labels = issue.labels.includes(tag) ? issue.labels.filter((one) => one !== tag) : [...issue.labels, tag].sort();
  return item('labels', 'labels', [null, before], [null, issue.labels.join(' ')]);
};

const rank: Change = (seeded) =>
  item('Rank', wellKnown.rank, ['', ''], ['', seeded.one(['Ranked higher', 'Ranked lower'])]);

const points: Change = (seeded, _state, issue) => {
  const before = issue.custom[wellKnown.storyPoints];
  const next = 1 + seeded.upTo(13);
  issue.custom[wellKnown.storyPoints] = next;
  const text = typeof before === 'number' ? String(before) : null;
  return item('Story point estimate', wellKnown.storyPoints, [null, text], [null, String(next)]);
};

const dueDate: Change = (seeded, _state, issue) => {
  const next = `2026-11-${String(16 + seeded.upTo(14)).padStart(2, '0')}`;
  const side = (day: string | null): Pair => (day === null ? [null, null] : [day, `${day} 00:00:00.0`]);
  const changed = item('duedate', 'duedate', side(issue.dueDate), side(next));
  issue.dueDate = next;
  return changed;
};

const summaries = [
  'Regional traffic drops at the edge',
  'Traffic drops at the edge, two regions',
  'Edge traffic drops',
];

const summary: Change = (seeded, _state, issue) => {
  const next = other(seeded, summaries, issue.summary);
  const changed = item('summary', 'summary', [null, issue.summary], [null, next]);
  issue.summary = next;
  return changed;
};

// How often each kind comes: rank and labels are most of a long ticket's history.
const kinds: Change[] = [
  rank,
  rank,
  rank,
  labels,
  labels,
  labels,
  status,
  status,
  assignee,
  priority,
  points,
  dueDate,
  summary,
];
const quiet: Change[] = [labels, status, priority, assignee, rank];

/** A change that makes sense after the one before it; the issue moves along. Linked tickets keep their summaries. */
export function nextChange(seeded: Seeded, state: SiteState, issue: Issue, isIncident: boolean): HistoryItem {
  return seeded.one(isIncident ? kinds : quiet)(seeded, state, issue);
}

export function author(seeded: Seeded, automation: User): string {
  return seeded.upTo(6) === 0 ? automation.accountId : seeded.one(responders).accountId;
}
