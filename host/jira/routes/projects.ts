import { findProject, projectsWhere } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Project } from '../model';
import { pageBean } from '../page-bean';
import { listParam, pageParams } from '../params';
import { apiUrl } from '../wire/addresses';
import { projectJson } from '../wire/project';
import { wholeProjectJson } from '../wire/whole-project';

const actions = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  create: 'CREATE_ISSUES',
  edit: 'ADMINISTER_PROJECTS',
} as const;

const isAction = (text: string): text is keyof typeof actions => text in actions;

const holds = (project: Project, text: string): boolean =>
  [project.key, project.name].some((name) => name.toLowerCase().includes(text.toLowerCase()));

const order = (orderBy: string): ((a: Project, b: Project) => number) => {
  const descending = orderBy.startsWith('-');
  const by = orderBy.replace(/^[+-]/, '');
  const read = (project: Project) => (by === 'name' ? project.name : project.key);
  if (
    !['key', 'name', 'category', 'owner', 'issueCount', 'lastIssueUpdatedDate', 'archivedDate', 'deletedDate'].includes(
      by,
    )
  ) {
    throw new Refusal(400, [`The field to order by should be one of [key, name]. Instead, it was: ${by}.`]);
  }
  return (a, b) => read(a).localeCompare(read(b)) * (descending ? -1 : 1);
};

const found = ({ site, caller, query }: Call): Project[] => {
  const action = query.get('action') ?? 'view';
  if (!isAction(action)) throw new Refusal(400, [`The action '${action}' is not known.`]);
  const [ids, keys, types] = ['id', 'keys', 'typeKey'].map((name) => listParam(query, name));
  const text = query.get('query');
  return projectsWhere(site, caller, actions[action])
    .filter((project) => !ids?.length || ids.includes(project.id))
    .filter((project) => !keys?.length || keys.includes(project.key))
    .filter((project) => !types?.length || types.includes(project.typeKey))
    .filter((project) => text === null || holds(project, text))
    .sort(order(query.get('orderBy') ?? 'key'));
};

const search = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const expand = listParam(query, 'expand');
  const values = found(call).map((project) => ({
    ...projectJson(site, caller, project),
    ...(expand.includes('description') ? { description: project.description } : {}),
    ...(expand.includes('lead') ? { lead: wholeProjectJson(site, caller, project)['lead'] ?? null } : {}),
  }));
  return { status: 200, body: pageBean(values, pageParams(query, 50, 100), apiUrl(site, caller, 'project/search')) };
};

const countOf = ({ body }: JiraReply): number =>
  Array.isArray(body)
    ? body.length
    : typeof body === 'object' && body !== null && 'values' in body && Array.isArray(body.values)
      ? body.values.length
      : 0;

export const projectRoutes: Route[] = [
  { method: 'GET', template: '/rest/api/3/project/search', handle: search, objects: countOf },
  {
    method: 'GET',
    template: '/rest/api/3/project',
    handle: ({ site, caller }) => ({
      status: 200,
      body: projectsWhere(site, caller, 'BROWSE_PROJECTS').map((project) => projectJson(site, caller, project)),
    }),
    objects: countOf,
  },
  {
    method: 'GET',
    template: '/rest/api/3/project/{projectIdOrKey}',
    handle: ({ site, caller, params }) => ({
      status: 200,
      body: wholeProjectJson(site, caller, findProject(site, caller, params['projectIdOrKey'] ?? '')),
    }),
    objects: () => 1,
  },
];
