import { findProject } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import type { Json, Project } from '../model';
import { can } from '../permissions';
import { apiUrl } from '../wire/addresses';
import { issueTypeJson } from '../wire/issue-type';
import { componentJson, versionJson } from '../wire/project';
import { statusJson } from '../wire/status';

const projectOf = ({ site, caller, params }: Call): Project =>
  findProject(site, caller, params['projectIdOrKey'] ?? params['projectKeyOrId'] ?? '');

const ok = (body: Json): JiraReply => ({ status: 200, body });

const statuses = (call: Call): JiraReply => {
  const { site, caller } = call;
  const project = projectOf(call);
  return ok(
    project.issueTypeIds.map((typeId) => {
      const { self, id, name, subtask } = issueTypeJson(site, caller, typeId);
      const ids = project.workflows[typeId]?.statusIds ?? [];
      return {
        self: self ?? '',
        id: id ?? '',
        name: name ?? '',
        subtask: subtask ?? false,
        statuses: ids.map((one) => statusJson(site, caller, one)),
      };
    }),
  );
};

/** Only those who may set a level are shown any. */
const securityLevels = (call: Call): JiraReply => {
  const { site, caller } = call;
  const project = projectOf(call);
  const shown = can(site, caller, 'SET_ISSUE_SECURITY', project) ? project.securityLevels : [];
  return ok({
    levels: shown.map(({ id, name, description }) => ({
      self: apiUrl(site, caller, `securitylevel/${id}`),
      id,
      name,
      description,
    })),
  });
};

export const projectPartRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/project/{projectIdOrKey}/versions',
    handle: (call) => ok(projectOf(call).versions.map((version) => versionJson(call.site, call.caller, version))),
  },
  {
    method: 'GET',
    template: '/rest/api/3/project/{projectIdOrKey}/components',
    handle(call) {
      const project = projectOf(call);
      return ok(
        project.components.map((component) => ({
          ...componentJson(call.site, call.caller, component),
          assigneeType: 'PROJECT_DEFAULT',
          realAssigneeType: 'PROJECT_DEFAULT',
          isAssigneeTypeValid: false,
          project: project.key,
          projectId: Number(project.id),
        })),
      );
    },
  },
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}/statuses', handle: statuses },
  { method: 'GET', template: '/rest/api/3/project/{projectKeyOrId}/securitylevel', handle: securityLevels },
];
