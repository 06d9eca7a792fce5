import { lookUpProject } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Project } from '../model';
import { pageParams } from '../params';
import { can, findIssue, projectOf, userCan } from '../permissions';
import { userJson } from '../wire/user';
import { isCalled } from './users';

const windowSize = 1000;

const projectAsked = ({ site, caller, query }: Call): Project => {
  const issue = query.get('issueKey') ?? query.get('issueId');
  if (issue !== null) return projectOf(site, findIssue(site, caller, issue));
  const named = query.get('project');
  if (named === null) throw new Refusal(400, ['No project, issue key or issue ID was provided']);
  const project = lookUpProject(site, named);
  if (project && can(site, caller, 'BROWSE_PROJECTS', project)) return project;
  throw new Refusal(404, [`No project could be found with key '${named}'.`]);
};

/**
 * Those who may be assigned, within a window of the first users: a page may hold fewer than it could and still not be
 * the last.
 */
const search = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const project = projectAsked(call);
  const [text, accountId] = [query.get('query'), query.get('accountId')];
  if (!can(site, caller, 'ASSIGN_ISSUES', project) && !can(site, caller, 'BROWSE_PROJECTS', project))
    return { status: 200, body: [] };
  const { startAt, maxResults } = pageParams(query, 50, windowSize);
  const window = Object.values(site.state.users)
    .slice(0, windowSize)
    .filter((user) => user.active && user.role !== null && (text === null || isCalled(user, text)))
    .filter((user) => accountId === null || user.accountId === accountId)
    .slice(startAt, startAt + maxResults);
  const found = window.filter((user) => userCan(user, 'ASSIGNABLE_USER', project));
  return { status: 200, body: found.map((user) => userJson(site, caller, user.accountId)) };
};

export const assignableUserRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/user/assignable/search',
    handle: search,
    identity: true,
    objects: ({ body }) => (Array.isArray(body) ? body.length : 0),
  },
];
