import type { Caller, Site } from '../http';
import { wellKnown } from '../model';
import type { Issue, Json, Project } from '../model';
import { actorOf, maySee, projectOf } from '../permissions';
import { listOr } from '../read';
import { apiUrl } from './addresses';
import { attachmentJson } from './attachment';
import { embeddedComments } from './comment';
import { durationText } from './duration';
import { issueLinksField, issueRef } from './issue-link';
import { issueTypeJson } from './issue-type';
import { priorityRef } from './priority';
import { componentRef, projectRef, versionJson } from './project';
import { resolutionJson } from './resolution';
import { sprintField } from './sprint';
import { statusCategoryJson, statusJson } from './status';
import { userOrNull } from './user';
import { embeddedWorklogs } from './worklog';

/** An issue under a reader's eyes. `commentLimit`: how many comments the endpoint embeds. */
export interface IssueView {
  site: Site;
  caller: Caller;
  issue: Issue;
  commentLimit: number;
}

type FieldReader = (view: IssueView) => Json;

const versions = ({ site, caller, issue }: IssueView, ids: readonly string[]): Json =>
  ids
    .flatMap((id) => projectOf(site, issue).versions.filter((one) => one.id === id))
    .map((one) => versionJson(site, caller, one));

const progress = ({ issue }: IssueView): Json => {
  const spent = issue.timeSpentSeconds ?? 0;
  const total = spent + (issue.remainingEstimateSeconds ?? 0);
  return { progress: spent, total, ...(total > 0 ? { percent: Math.floor((spent * 100) / total) } : {}) };
};

const timeTracking = ({ issue }: IssueView): Json => {
  const parts = {
    originalEstimate: issue.originalEstimateSeconds,
    remainingEstimate: issue.remainingEstimateSeconds,
    timeSpent: issue.timeSpentSeconds,
  };
  const known = Object.entries(parts).flatMap(([name, seconds]) =>
    seconds === null ? [] : [[name, seconds] as const],
  );
  return Object.fromEntries([
    ...known.map(([name, seconds]) => [name, durationText(seconds)] as const),
    ...known.map(([name, seconds]) => [`${name}Seconds`, seconds] as const),
  ]);
};

const watches = ({ site, caller, issue }: IssueView): Json => ({
  self: apiUrl(site, caller, `issue/${issue.key}/watchers`),
  watchCount: issue.watcherIds.length,
  isWatching: issue.watcherIds.includes(actorOf(site, caller) ?? ''),
});

const votes = ({ site, caller, issue }: IssueView): Json => ({
  self: apiUrl(site, caller, `issue/${issue.key}/votes`),
  votes: issue.voterIds.length,
  hasVoted: issue.voterIds.includes(actorOf(site, caller) ?? ''),
});

const security = ({ site, caller, issue }: IssueView, project: Project): Json => {
  const level = project.securityLevels.find(({ id }) => id === issue.securityLevelId);
  if (level === undefined) return null;
  const { id, name, description } = level;
  return { self: apiUrl(site, caller, `securitylevel/${id}`), id, description, name };
};

/** Those that an export names and does not hold stand last, as the export had them. */
const subtasks = ({ site, caller, issue }: IssueView): Json => {
  const held = Object.values(site.state.issues)
    .filter((other) => other.parentId === issue.id && site.state.issueTypes[other.typeId]?.subtask === true)
    .filter((other) => maySee(site, caller, other))
    .map((other): Json => issueRef(site, caller, other));
  return [...held, ...listOr(issue.imported.subtasks)];
};

const parent = ({ site, caller, issue }: IssueView): Json => {
  const above = issue.parentId === null ? undefined : site.state.issues[issue.parentId];
  return above !== undefined && maySee(site, caller, above) ? issueRef(site, caller, above) : null;
};

const categoryOf = ({ site, caller, issue }: IssueView): Json =>
  statusCategoryJson(site, caller, site.state.statuses[issue.statusId]?.category ?? 'undefined');

/** Every field Jira itself knows, in the form v3 reads it. */
export const systemFields: Readonly<Record<string, FieldReader>> = {
  statuscategorychangedate: ({ issue }) => issue.statusCategoryChanged,
  issuetype: ({ site, caller, issue }) => issueTypeJson(site, caller, issue.typeId),
  parent,
  components: ({ site, caller, issue }) =>
    issue.componentIds
      .flatMap((id) => projectOf(site, issue).components.filter((one) => one.id === id))
      .map((one) => componentRef(site, caller, one)),
  timespent: ({ issue }) => issue.timeSpentSeconds,
  timeoriginalestimate: ({ issue }) => issue.originalEstimateSeconds,
  project: ({ site, caller, issue }) => projectRef(site, caller, projectOf(site, issue)),
  description: ({ issue }) => issue.description,
  fixVersions: (view) => versions(view, view.issue.fixVersionIds),
  aggregatetimespent: ({ issue }) => issue.timeSpentSeconds,
  statusCategory: categoryOf,
  resolution: ({ site, caller, issue }) => resolutionJson(site, caller, issue.resolutionId),
  timetracking: timeTracking,
  [wellKnown.sprint]: ({ site, issue }) => sprintField(site, issue),
  [wellKnown.rank]: ({ issue }) => issue.rank,
  customfield_10000: () => '{}',
  security: (view) => security(view, projectOf(view.site, view.issue)),
  aggregatetimeestimate: ({ issue }) => issue.remainingEstimateSeconds,
  attachment: ({ site, caller, issue }) => issue.attachments.map((one) => attachmentJson(site, caller, one)),
  resolutiondate: ({ issue }) => issue.resolutionDate,
  workratio: () => -1,
  summary: ({ issue }) => issue.summary,
  issuerestriction: () => ({ issuerestrictions: {}, shouldDisplay: true }),
  watches,
  lastViewed: () => null,
  creator: ({ site, caller, issue }) => userOrNull(site, caller, issue.creatorId),
  subtasks,
  created: ({ issue }) => issue.created,
  reporter: ({ site, caller, issue }) => userOrNull(site, caller, issue.reporterId),
  aggregateprogress: progress,
  priority: ({ site, caller, issue }) => priorityRef(site, caller, issue.priorityId),
  labels: ({ issue }) => issue.labels,
  environment: ({ issue }) => issue.environment,
  timeestimate: ({ issue }) => issue.remainingEstimateSeconds,
  aggregatetimeoriginalestimate: ({ issue }) => issue.originalEstimateSeconds,
  versions: (view) => versions(view, view.issue.versionIds),
  duedate: ({ issue }) => issue.dueDate,
  progress,
  issuelinks: ({ site, caller, issue }) => issueLinksField(site, caller, issue),
  comment: ({ site, caller, issue, commentLimit }) => embeddedComments(site, caller, issue, commentLimit),
  votes,
  worklog: ({ site, caller, issue }) => embeddedWorklogs(site, caller, issue),
  assignee: ({ site, caller, issue }) => userOrNull(site, caller, issue.assigneeId),
  updated: ({ issue }) => issue.updated,
  status: ({ site, caller, issue }) => statusJson(site, caller, issue.statusId),
};

/** What Jira never counts as navigable, whatever a site's field list says. */
export const neverNavigable: ReadonlySet<string> = new Set([
  'comment',
  'attachment',
  'timetracking',
  'worklog',
  'issuerestriction',
]);
