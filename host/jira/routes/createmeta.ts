import { isWithheld } from '../edit/screen';
import { findProject } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Json, JsonObject, Project } from '../model';
import { intParam } from '../params';
import { can } from '../permissions';
import { fieldMetaJson } from '../wire/field-meta';
import { issueTypeJson } from '../wire/issue-type';

const mostResults = 200;

/** Here Jira refuses a page that is too large, where elsewhere it cuts it. */
const page = ({ query }: Call, name: string, all: readonly Json[]): JiraReply => {
  const startAt = Math.max(0, intParam(query, 'startAt', 0));
  const maxResults = Math.max(1, intParam(query, 'maxResults', 50));
  if (maxResults > mostResults)
    throw new Refusal(400, [`Parameter 'maxResults' must not exceed the limit '${mostResults}'`]);
  return {
    status: 200,
    body: { startAt, maxResults, total: all.length, [name]: all.slice(startAt, startAt + maxResults) },
  };
};

/** Types and fields are shown to those who may create there, nothing to the rest. */
const typesToCreate = ({ site, caller }: Call, project: Project): string[] =>
  can(site, caller, 'CREATE_ISSUES', project) ? project.issueTypeIds : [];

const issueTypes = (call: Call): JiraReply => {
  const { site, caller, params } = call;
  const project = findProject(site, caller, params['projectIdOrKey'] ?? '');
  return page(
    call,
    'issueTypes',
    typesToCreate(call, project).map((id) => issueTypeJson(site, caller, id)),
  );
};

const fields = (call: Call): JiraReply => {
  const { site, caller, params } = call;
  const project = findProject(site, caller, params['projectIdOrKey'] ?? '');
  const typeId = params['issueTypeId'] ?? '';
  if (!project.issueTypeIds.includes(typeId))
    throw new Refusal(400, [`The issue type with ID '${typeId}' does not exist in project '${project.key}'.`]);
  const screen = typesToCreate(call, project).length === 0 ? [] : (project.screens[typeId]?.create ?? []);
  const place = { site, caller, project, typeId };
  return page(
    call,
    'fields',
    screen
      .filter(({ fieldId }) => !isWithheld(place, fieldId))
      .map((field): JsonObject => ({ fieldId: field.fieldId, ...fieldMetaJson(place, field) })),
  );
};

export const createmetaRoutes: Route[] = [
  { method: 'GET', template: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', handle: issueTypes },
  { method: 'GET', template: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', handle: fields },
];
