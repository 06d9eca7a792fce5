import type { Caller, Site } from '../http';
import type { JsonObject, Project } from '../model';
import { issueTypeJson } from './issue-type';
import { componentJson, projectJson, versionJson } from './project';
import { userJson } from './user';

/** A project as its own resource answers it. */
export function wholeProjectJson(site: Site, caller: Caller, project: Project): JsonObject {
  return {
    ...projectJson(site, caller, project),
    description: project.description,
    ...(project.leadAccountId === null ? {} : { lead: userJson(site, caller, project.leadAccountId) }),
    components: project.components.map((component) => componentJson(site, caller, component)),
    issueTypes: project.issueTypeIds.map((id) => issueTypeJson(site, caller, id)),
    assigneeType: 'UNASSIGNED',
    versions: project.versions.map((version) => versionJson(site, caller, version)),
    roles: {},
  };
}
