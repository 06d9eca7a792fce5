import type { Caller, Site } from '../http';
import type { Issue, JsonObject, Worklog } from '../model';
import { apiUrl } from './addresses';
import { durationText } from './duration';
import { named } from './user';

/** Jira embeds no more than these in an issue. */
const embedded = 20;

export function worklogJson(site: Site, caller: Caller, issue: Issue, worklog: Worklog): JsonObject {
  return {
    self: apiUrl(site, caller, `issue/${issue.id}/worklog/${worklog.id}`),
    ...named(site, caller, { author: worklog.authorId, updateAuthor: worklog.updateAuthorId }),
    ...(worklog.comment === null ? {} : { comment: worklog.comment }),
    created: worklog.created,
    updated: worklog.updated,
    started: worklog.started,
    timeSpent: durationText(worklog.timeSpentSeconds),
    timeSpentSeconds: worklog.timeSpentSeconds,
    id: worklog.id,
    issueId: issue.id,
  };
}

/** `worklog` inside an issue: the first twenty. */
export function embeddedWorklogs(site: Site, caller: Caller, issue: Issue): JsonObject {
  return {
    startAt: 0,
    maxResults: embedded,
    total: issue.worklogs.length + issue.missing.worklogs,
    worklogs: issue.worklogs.slice(0, embedded).map((worklog) => worklogJson(site, caller, issue, worklog)),
  };
}
