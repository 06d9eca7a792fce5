import { findBoard, findSprint, namedIssues } from '../agile-lookup';
import { moveToSprint, rankIssues } from '../edit/move-issues';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, JsonObject, PermissionKey } from '../model';
import { canOn } from '../permissions';
import { objectOr, stringsOf } from '../read';

const mostIssues = 50;

const issuesOf = (call: Call, body: JsonObject): Issue[] => {
  const names = stringsOf(body['issues']);
  if (names.length === 0) throw new Refusal(400, [], { issues: 'At least one issue is required.' });
  if (names.length > mostIssues)
    throw new Refusal(400, [], {
      issues: `The maximum number of issues that can be moved in one operation is ${mostIssues}.`,
    });
  return namedIssues(call, names);
};

const may = ({ site, caller }: Call, permission: PermissionKey, issue: Issue): boolean =>
  canOn(site, caller, permission, issue);

const mustAll = (call: Call, permission: PermissionKey, issues: readonly Issue[], words: string) => {
  if (issues.some((issue) => !may(call, permission, issue))) throw new Refusal(403, [words]);
};

const noMove = 'You do not have permission to assign issues.';
const noRank = 'You do not have permission to rank issues.';

type Place = { before: Issue } | { after: Issue };

/** Where the body ranks to; undefined where it does not. */
const placeOf = (call: Call, body: JsonObject): Place | undefined => {
  const { rankBeforeIssue: before, rankAfterIssue: after } = body;
  if (before !== undefined && after !== undefined)
    throw new Refusal(400, ['Only one of rankBeforeIssue and rankAfterIssue may be given.']);
  const [anchor] = namedIssues(call, stringsOf([before ?? after ?? null]));
  if (anchor === undefined) return undefined;
  return before === undefined ? { after: anchor } : { before: anchor };
};

const toSprint = (call: Call): JiraReply => {
  const { site, caller } = call;
  const sprint = findSprint(call);
  const body = objectOr(call.json);
  const issues = issuesOf(call, body);
  if (sprint.state === 'closed') throw new Refusal(400, ['You must specify a sprint which has not been completed.']);
  mustAll(call, 'SCHEDULE_ISSUES', issues, noMove);
  mustAll(call, 'EDIT_ISSUES', issues, noMove);
  const place = placeOf(call, body);
  moveToSprint(site, caller, issues, sprint.id);
  if (place) rankIssues(site, caller, issues, place);
  return { status: 204 };
};

const toBacklog = (call: Call): JiraReply => {
  const { site, caller } = call;
  const body = objectOr(call.json);
  if (call.params['boardId'] !== undefined) findBoard(call);
  const issues = issuesOf(call, body);
  mustAll(call, 'SCHEDULE_ISSUES', issues, noMove);
  mustAll(call, 'EDIT_ISSUES', issues, noMove);
  const place = placeOf(call, body);
  moveToSprint(site, caller, issues, null);
  if (place) rankIssues(site, caller, issues, place);
  return { status: 204 };
};

/** What may be ranked is; where only some may, the answer tells of each. */
const rank = (call: Call): JiraReply => {
  const { site, caller } = call;
  const body = objectOr(call.json);
  const issues = issuesOf(call, body);
  const place = placeOf(call, body);
  if (place === undefined) throw new Refusal(400, ['One of rankBeforeIssue and rankAfterIssue is required.']);
  const allowed = issues.filter((issue) => may(call, 'SCHEDULE_ISSUES', issue));
  if (allowed.length === 0) throw new Refusal(403, [noRank]);
  rankIssues(site, caller, allowed, place);
  if (allowed.length === issues.length) return { status: 204 };
  const entries = issues.map((issue) => {
    const done = allowed.includes(issue);
    return {
      issueId: Number(issue.id),
      issueKey: issue.key,
      status: done ? 200 : 403,
      ...(done ? {} : { errors: [noRank] }),
    };
  });
  return { status: 207, body: { entries } };
};

export const agileMoveRoutes: Route[] = [
  { method: 'POST', template: '/rest/agile/1.0/sprint/{sprintId}/issue', handle: toSprint, anonymous: false },
  { method: 'POST', template: '/rest/agile/1.0/backlog/issue', handle: toBacklog, anonymous: false },
  { method: 'POST', template: '/rest/agile/1.0/backlog/{boardId}/issue', handle: toBacklog, anonymous: false },
  { method: 'PUT', template: '/rest/agile/1.0/issue/rank', handle: rank, anonymous: false },
];
