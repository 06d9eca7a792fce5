import type { Call, JiraReply, Route } from '../http';
import type { Field, JsonObject } from '../model';
import { can } from '../permissions';
import { pageBean } from '../page-bean';
import { listParam, pageParams } from '../params';

/** A field of a team-managed project is known to those who may browse it. */
const visible = ({ site, caller }: Call): Field[] =>
  Object.values(site.state.fields).filter(({ scopeProjectId }) => {
    const home = scopeProjectId === undefined ? undefined : site.state.projects[scopeProjectId];
    return home === undefined || can(site, caller, 'BROWSE_PROJECTS', home);
  });

const scopeOf = (projectId: string | undefined): JsonObject =>
  projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: projectId } } };

const fieldJson = (field: Field): JsonObject => ({
  id: field.id,
  key: field.key,
  name: field.name,
  ...(field.custom ? { untranslatedName: field.name } : {}),
  custom: field.custom,
  orderable: field.orderable,
  navigable: field.navigable,
  searchable: field.searchable,
  clauseNames: field.clauseNames,
  ...scopeOf(field.scopeProjectId),
  ...(field.schema === undefined ? {} : { schema: { ...field.schema } }),
});

const search = (call: Call): JiraReply => {
  const { query } = call;
  const [types, ids] = ['type', 'id'].map((name) => listParam(query, name));
  const text = query.get('query')?.toLowerCase();
  const descending = query.get('orderBy')?.startsWith('-') ?? false;
  const found = visible(call)
    .filter(({ custom }) => !types?.length || types.includes(custom ? 'custom' : 'system'))
    .filter(({ id }) => !ids?.length || ids.includes(id))
    .filter(({ name }) => text === undefined || name.toLowerCase().includes(text))
    .sort((a, b) => a.name.localeCompare(b.name) * (descending ? -1 : 1));
  const values = found.map(({ id, key, name, schema }): JsonObject => ({
    id,
    key,
    name,
    schema: { type: 'any', ...schema },
    description: '',
  }));
  // The answer echoes 50, whatever larger page was asked for.
  return { status: 200, body: pageBean(values, pageParams(query, 50, 50)) };
};

export const fieldRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/field',
    handle: (call) => ({ status: 200, body: visible(call).map(fieldJson) }),
  },
  { method: 'GET', template: '/rest/api/3/field/search', handle: search },
];
