import { findProject } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Json, Project } from '../model';
import { can } from '../permissions';
import { apiUrl } from '../wire/addresses';

const longestValue = 32_768;

const projectOf = ({ site, caller, params }: Call): Project =>
  findProject(site, caller, params['projectIdOrKey'] ?? '');

const propertiesOf = ({ site }: Call, project: Project): Record<string, Json> =>
  (site.state.projectProperties[project.id] ??= {});

const mayWrite = ({ site, caller }: Call, project: Project) => {
  if (!can(site, caller, 'ADMINISTER_PROJECTS', project)) {
    throw new Refusal(403, ['You do not have permission to edit the properties of this project.']);
  }
};

const missing = (key: string): Refusal => new Refusal(404, [`The property with key '${key}' does not exist.`]);

const list = (call: Call): JiraReply => {
  const project = projectOf(call);
  const keys = Object.keys(propertiesOf(call, project)).map((key) => ({
    self: apiUrl(call.site, call.caller, `project/${project.id}/properties/${encodeURIComponent(key)}`),
    key,
  }));
  return { status: 200, body: { keys } };
};

const get = (call: Call): JiraReply => {
  const { propertyKey: key = '' } = call.params;
  const value = propertiesOf(call, projectOf(call))[key];
  if (value === undefined) throw missing(key);
  return { status: 200, body: { key, value } };
};

const put = (call: Call): JiraReply => {
  const { propertyKey: key = '' } = call.params;
  const project = projectOf(call);
  mayWrite(call, project);
  if (call.json === undefined) throw new Refusal(400, ['The property value cannot be empty.']);
  if (key.length > 255) throw new Refusal(400, ['The key of the property must not be longer than 255 characters.']);
  if (JSON.stringify(call.json).length > longestValue)
    throw new Refusal(400, [`The property value must not be longer than ${longestValue} characters.`]);
  const properties = propertiesOf(call, project);
  const status = key in properties ? 200 : 201;
  properties[key] = call.json;
  return { status };
};

const remove = (call: Call): JiraReply => {
  const { propertyKey: key = '' } = call.params;
  const project = projectOf(call);
  mayWrite(call, project);
  const properties = propertiesOf(call, project);
  if (!(key in properties)) throw missing(key);
  delete properties[key];
  return { status: 204 };
};

export const projectPropertyRoutes: Route[] = [
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}/properties', handle: list },
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: get },
  { method: 'PUT', template: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: put },
  { method: 'DELETE', template: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: remove },
];
