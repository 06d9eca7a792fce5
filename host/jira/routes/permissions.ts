import { canGlobally, userCanGlobally } from '../global-permissions';
import { lookUpProject } from '../find-project';
import type { Call, Caller, JiraReply, Route, Site } from '../http';
import { Refusal } from '../http';
import type { Json, JsonObject, PermissionKey, Project } from '../model';
import { listParam } from '../params';
import { can, findIssue, maySee, projectOf } from '../permissions';
import { isProjectKey, permissionNamed } from '../permission-catalog';
import { objectOr, listOr, stringsOf } from '../read';

const unrecognized = (keys: readonly string[]) => {
  const unknown = keys.filter((key) => permissionNamed(key) === undefined);
  if (unknown.length > 0)
    throw new Refusal(400, [], Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
};

/** The project a `mypermissions` asks about; undefined: any. Throws 404 where the caller may not see it. */
const contextOf = ({ site, caller, query }: Call): Project | undefined => {
  const issue = query.get('issueKey') ?? query.get('issueId');
  if (issue !== null) return projectOf(site, findIssue(site, caller, issue));
  const named = query.get('projectKey') ?? query.get('projectId');
  if (named === null) return undefined;
  const project = lookUpProject(site, named);
  if (project && can(site, caller, 'BROWSE_PROJECTS', project)) return project;
  throw new Refusal(404, [`Could not find project with provided ${query.has('projectKey') ? 'key' : 'id'}.`]);
};

const mine = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const keys = listParam(query, 'permissions');
  if (keys.length === 0) throw new Refusal(400, ["The 'permissions' query parameter is required."]);
  unrecognized(keys);
  const context = contextOf(call);
  const projects = context === undefined ? Object.values(site.state.projects) : [context];
  const holds = (key: string): boolean =>
    isProjectKey(key) ? projects.some((project) => can(site, caller, key, project)) : canGlobally(site, caller, key);
  const permissions = keys.flatMap((key): [string, Json][] => {
    const permission = permissionNamed(key);
    return permission === undefined ? [] : [[key, { ...permission, havePermission: holds(key) }]];
  });
  return { status: 200, body: { permissions: Object.fromEntries(permissions) } };
};

/** A check asks for the caller, or, if an administrator asks, for somebody else. */
const checkedCaller = ({ site, caller, json }: Call): Caller => {
  const { accountId } = objectOr(json);
  if (typeof accountId !== 'string' || accountId === caller.accountId) return caller;
  if (!caller.asApp && !canGlobally(site, caller, 'ADMINISTER')) {
    throw new Refusal(403, ['Only Jira administrators can perform this operation.']);
  }
  return { ...caller, accountId, asApp: false };
};

const numbersOf = (value: Json | undefined): number[] => {
  const numbers = listOr(value).map(Number);
  if (numbers.length > 1000)
    throw new Refusal(400, ['You may only check a maximum of 1000 projects or issues at a time.']);
  return numbers.filter(Number.isInteger);
};

const granted = (site: Site, caller: Caller, permission: PermissionKey, asked: JsonObject): JsonObject => {
  const { state } = site;
  const projects = numbersOf(asked['projects']).filter((id) => {
    const project = state.projects[id];
    return project !== undefined && can(site, caller, permission, project);
  });
  const issues = numbersOf(asked['issues']).filter((id) => {
    const issue = state.issues[id];
    return issue !== undefined && maySee(site, caller, issue) && can(site, caller, permission, projectOf(site, issue));
  });
  return { permission, issues, projects };
};

const check = (call: Call): JiraReply => {
  const { site, json } = call;
  const { globalPermissions, projectPermissions } = objectOr(json);
  const asked = listOr(projectPermissions).map(objectOr);
  const globals = stringsOf(globalPermissions);
  unrecognized([...globals, ...asked.flatMap(({ permissions }) => stringsOf(permissions))]);
  const caller = checkedCaller(call);
  return {
    status: 200,
    body: {
      projectPermissions: asked.flatMap((one) =>
        stringsOf(one['permissions'])
          .filter(isProjectKey)
          .map((permission) => granted(site, caller, permission, one)),
      ),
      globalPermissions: globals.filter((key) =>
        caller.asApp ? canGlobally(site, caller, key) : userCanGlobally(site.state.users[caller.accountId ?? ''], key),
      ),
    },
  };
};

const permittedProjects = ({ site, caller, json }: Call): JiraReply => {
  const keys = stringsOf(objectOr(json)['permissions']);
  unrecognized(keys);
  const projects = Object.values(site.state.projects).filter((project) =>
    keys.every((key) => (isProjectKey(key) ? can(site, caller, key, project) : canGlobally(site, caller, key))),
  );
  return { status: 200, body: { projects: projects.map(({ id, key }) => ({ id: Number(id), key })) } };
};

const nothing = () => 0;

export const permissionRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/mypermissions',
    handle: mine,
    identity: true,
    objects: ({ body }) =>
      Object.keys(objectOr(objectOr(Buffer.isBuffer(body) ? undefined : body)['permissions'])).length,
  },
  { method: 'POST', template: '/rest/api/3/permissions/check', handle: check, identity: true, objects: nothing },
  {
    method: 'POST',
    template: '/rest/api/3/permissions/project',
    handle: permittedProjects,
    anonymous: false,
    objects: nothing,
  },
];
