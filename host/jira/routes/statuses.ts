import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Json, JsonObject, Status } from '../model';
import { pageBean } from '../page-bean';
import { pageParams } from '../params';
import { can, callerUser } from '../permissions';
import { apiUrl } from '../wire/addresses';
import { issueTypeJson } from '../wire/issue-type';
import { priorityJson } from '../wire/priority';
import { resolutionJson } from '../wire/resolution';
import { statusJson } from '../wire/status';

/** `statuses/search` has names of its own for the categories. */
const searchCategories = { undefined: 'TODO', new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** Team-managed projects keep theirs to those who may browse them. */
const inSight = ({ site, caller }: Call, scopeProjectId: string | undefined): boolean => {
  const home = scopeProjectId === undefined ? undefined : site.state.projects[scopeProjectId];
  return home === undefined || can(site, caller, 'BROWSE_PROJECTS', home);
};

const visibleStatuses = (call: Call): Status[] =>
  Object.values(call.site.state.statuses).filter(({ scopeProjectId }) => inSight(call, scopeProjectId));

const searchedStatus = ({ id, name, category, description, scopeProjectId }: Status): JsonObject => ({
  id,
  name,
  statusCategory: searchCategories[category],
  scope: scopeProjectId === undefined ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: scopeProjectId } },
  description,
});

const search = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const projectId = query.get('projectId');
  const project = projectId === null ? undefined : site.state.projects[projectId];
  const administers = caller.asApp || callerUser(site, caller)?.role === 'admin';
  if (!administers && !(project && can(site, caller, 'ADMINISTER_PROJECTS', project))) {
    throw new Refusal(401, ['You do not have permission to view statuses.']);
  }
  const text = query.get('searchString')?.toLowerCase();
  const category = query.get('statusCategory');
  const found = visibleStatuses(call)
    .filter(({ scopeProjectId }) => projectId === null || scopeProjectId === projectId)
    .filter(({ name }) => text === undefined || name.toLowerCase().includes(text))
    .filter((status) => category === null || searchCategories[status.category] === category);
  const self = apiUrl(site, caller, 'statuses/search');
  return { status: 200, body: pageBean(found.map(searchedStatus), pageParams(query, 200, 200), self) };
};

const list = (template: string, json: (call: Call) => Json[]): Route => ({
  method: 'GET',
  template,
  handle: (call) => ({ status: 200, body: json(call) }),
});

export const statusRoutes: Route[] = [
  list('/rest/api/3/status', (call) => visibleStatuses(call).map(({ id }) => statusJson(call.site, call.caller, id))),
  { method: 'GET', template: '/rest/api/3/statuses/search', handle: search },
  list('/rest/api/3/resolution', ({ site, caller }) =>
    Object.keys(site.state.resolutions).map((id) => resolutionJson(site, caller, id)),
  ),
  list('/rest/api/3/issuetype', (call) =>
    Object.values(call.site.state.issueTypes)
      .filter(({ scopeProjectId }) => inSight(call, scopeProjectId))
      .map(({ id }) => issueTypeJson(call.site, call.caller, id)),
  ),
  list('/rest/api/3/priority', ({ site, caller }) =>
    Object.keys(site.state.priorities).map((id) => priorityJson(site, caller, id)),
  ),
  {
    method: 'GET',
    template: '/rest/api/3/priority/search',
    handle({ site, caller, query }) {
      const projectIds = query.getAll('projectId');
      const shown = Object.keys(site.state.priorities).filter(
        (id) => projectIds.length === 0 || projectIds.some((one) => site.state.projects[one]?.priorityIds.includes(id)),
      );
      const values = shown.map((id) => priorityJson(site, caller, id));
      return {
        status: 200,
        body: pageBean(values, pageParams(query, 50, 50), apiUrl(site, caller, 'priority/search')),
      };
    },
  },
];
