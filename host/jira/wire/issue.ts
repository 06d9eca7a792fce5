import type { Caller, Site } from '../http';
import type { Field, Issue, Json, JsonObject } from '../model';
import { apiUrl } from './addresses';
import { adfToHtml } from './adf-to-html';
import { isAdf } from './adf-node';
import { embeddedChangelog } from './history';
import { editMetaJson } from './edit-meta';
import { selectFields } from './field-selection';
import { neverNavigable, systemFields } from './system-fields';
import type { IssueView } from './system-fields';
import { transitionsJson } from './transition';

export interface IssueJsonOptions {
  /** Jira's list syntax; empty: the endpoint's default. */
  fields?: readonly string[];
  expand?: readonly string[];
  /** Keys of entity properties to answer beside `fields`. */
  properties?: readonly string[];
  /**
   * GET answers everything unless told otherwise, embeds the newest 100 histories and 100 comments; lists (bulkfetch,
   * search) answer navigable fields and embed at most 40 histories and 20 comments.
   */
  shape?: 'get' | 'list';
}

const caps = { get: { histories: 100, comments: 100 }, list: { histories: 40, comments: 20 } } as const;
const defaults = { get: ['*all'], list: ['*navigable'] } as const;

/** Custom fields that exist for every issue of the project, in the site's order. */
const customFieldIds = (site: Site, issue: Issue): string[] => {
  const belongs = (field: Field) => field.custom && (field.scopeProjectId ?? issue.projectId) === issue.projectId;
  const known = Object.values(site.state.fields)
    .filter(belongs)
    .map(({ id }) => id);
  return [...new Set([...known, ...Object.keys(issue.custom), ...Object.keys(issue.imported)])];
};

/** `fields` of the issue for that selection, in Jira's read forms. */
function fieldsJson(view: IssueView, options: IssueJsonOptions): JsonObject {
  const { site, issue } = view;
  const selected = selectFields(options.fields ?? [], defaults[options.shape ?? 'get']);
  const navigable = (id: string) => !neverNavigable.has(id) && (site.state.fields[id]?.navigable ?? true);
  const fields: JsonObject = {};
  for (const [id, read] of Object.entries(systemFields)) {
    if (!selected(id, navigable(id))) continue;
    const value = read(view);
    if (id !== 'parent' || value !== null) fields[id] = value;
  }
  for (const id of customFieldIds(site, issue)) {
    if (id in systemFields && !(id in issue.imported)) continue;
    if (selected(id, navigable(id))) fields[id] = fields[id] ?? issue.custom[id] ?? issue.imported[id] ?? null;
  }
  return fields;
}

const renderedFields = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, isAdf(value) ? adfToHtml(value) : null]));

const names = (site: Site, fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.keys(fields).map((id) => [id, site.state.fields[id]?.name ?? id]));

const schemas = (site: Site, fields: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.keys(fields).flatMap((id): [string, Json][] => {
      const schema = site.state.fields[id]?.schema;
      return schema === undefined ? [] : [[id, { ...schema }]];
    }),
  );

const expansions = (view: IssueView, options: IssueJsonOptions, fields: JsonObject): JsonObject => {
  const { site, caller, issue } = view;
  const limit = caps[options.shape ?? 'get'].histories;
  const parts: Record<string, () => Json> = {
    renderedFields: () => renderedFields(fields),
    names: () => names(site, fields),
    schema: () => schemas(site, fields),
    transitions: () => transitionsJson(site, caller, issue),
    operations: () => ({ linkGroups: [] }),
    editmeta: () => editMetaJson(site, caller, issue),
    changelog: () => embeddedChangelog(site, caller, issue, limit),
  };
  const asked = (options.expand ?? []).flatMap((entry) => entry.split(',')).map((word) => word.trim());
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, make]) => (asked.includes(name) ? [[name, make()]] : [])),
  );
};

const propertiesJson = (issue: Issue, asked: readonly string[]): JsonObject => {
  const keys = asked.flatMap((entry) => entry.split(',')).map((key) => key.trim());
  const all = keys.includes('*all') ? Object.keys(issue.properties) : keys;
  return Object.fromEntries(
    all.flatMap((key): [string, Json][] => {
      const value = issue.properties[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

/** The issue as GET, bulkfetch and search answer it to that caller. Whether they may see it is asked before. */
export function issueJson(site: Site, caller: Caller, issue: Issue, options: IssueJsonOptions = {}): JsonObject {
  const view: IssueView = { site, caller, issue, commentLimit: caps[options.shape ?? 'get'].comments };
  const fields = fieldsJson(view, options);
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    self: apiUrl(site, caller, `issue/${issue.id}`),
    key: issue.key,
    ...expansions(view, options, fields),
    fields,
    ...((options.properties ?? []).length > 0 ? { properties: propertiesJson(issue, options.properties ?? []) } : {}),
  };
}
