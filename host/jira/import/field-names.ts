import type { Field, Json, JsonObject } from '../model';
import { wellKnown } from '../model';
import { customField } from '../system-fields';
import type { Documents } from './documents';
import { asObject, asObjects, asText } from './json';
import type { MergedIssue } from './merge-snapshots';

/** Finds the id behind whatever an export keys its fields by. */
export interface FieldNames {
  idOf(key: string): string;
}

/** Names that exports write for system fields, beside those of the site's own list. */
const otherNames: Record<string, string> = {
  'issue type': 'issuetype',
  type: 'issuetype',
  'due date': 'duedate',
  'fix version/s': 'fixVersions',
  'fix version': 'fixVersions',
  'affects version/s': 'versions',
  'component/s': 'components',
  resolved: 'resolutiondate',
  'linked issues': 'issuelinks',
  links: 'issuelinks',
  'security level': 'security',
  attachments: 'attachment',
  comments: 'comment',
  'sub-tasks': 'subtasks',
};

/** Fields that Jira's agile resource adds to an issue, with ids that are names. */
const agile = new Set(['sprint', 'closedSprints', 'epic', 'flagged', 'color', 'done', 'key', 'id']);
const firstMinted = 90_001;

const itemsOf = (issues: readonly MergedIssue[]): JsonObject[] =>
  issues.flatMap((issue) => issue.histories.flatMap((history) => asObjects(history.items)));

const kindOf = (value: Json | undefined): { type: string; items?: string; kind: string } => {
  const plugin = 'com.atlassian.jira.plugin.system.customfieldtypes';
  if (typeof value === 'number') return { type: 'number', kind: `${plugin}:float` };
  if (Array.isArray(value)) {
    const options = value.some((entry) => asObject(entry)?.value !== undefined);
    return options
      ? { type: 'array', items: 'option', kind: `${plugin}:multiselect` }
      : { type: 'array', items: 'string', kind: `${plugin}:labels` };
  }
  if (asObject(value)?.value !== undefined) return { type: 'option', kind: `${plugin}:select` };
  if (asObject(value)?.displayName !== undefined) return { type: 'user', kind: `${plugin}:userpicker` };
  return { type: 'string', kind: `${plugin}:textfield` };
};

/** A field as a field list or an `expand=schema` describes it, over what the site already knows. */
const described = (id: string, json: JsonObject, known: Field): Field => {
  const schema = asObject(json.schema);
  const type = asText(schema?.type);
  return {
    ...known,
    id,
    name: asText(json.name) ?? known.name,
    ...(type === undefined ? {} : { schema: { ...schema, type } }),
  };
};

/**
 * Registers every field an export uses in `fields`. Ids come from the export where it has them; a field keyed by its
 * display name gets the id that the changelog uses for that name, else a minted one, and keeps the name.
 */
export function createFieldNames(
  fields: Record<string, Field>,
  documents: Documents,
  issues: readonly MergedIssue[],
): FieldNames {
  const ids = new Map(Object.entries(otherNames));
  for (const { id, name, custom } of Object.values(fields)) if (!custom) ids.set(name.toLowerCase(), id);
  ids.set('sprint', wellKnown.sprint).set('rank', wellKnown.rank).set('flagged', wellKnown.flagged);
  let minted = firstMinted;

  const register = (id: string, name: string, value?: Json) => {
    fields[id] ??= id.startsWith('customfield_')
      ? customField(id, name, kindOf(value))
      : { ...customField(id, name, kindOf(value)), custom: false, schema: undefined };
    if (name !== id && fields[id].name === id) fields[id].name = name;
    ids.set(name.toLowerCase(), id);
  };

  for (const item of itemsOf(issues)) {
    const [id, name] = [asText(item.fieldId), asText(item.field)];
    if (id !== undefined && name !== undefined && id.startsWith('customfield_')) register(id, name);
  }
  for (const { json } of documents.names) {
    for (const [id, name] of Object.entries(asObject(json.names) ?? {})) {
      register(id, asText(name) ?? id);
      fields[id] = described(id, { name: name ?? id, schema: asObject(json.schema)?.[id] ?? null }, fields[id]!);
    }
  }
  for (const { json } of documents.catalog.field) {
    const id = asText(json.id) ?? asText(json.key) ?? '';
    register(id, asText(json.name) ?? id);
    fields[id] = described(id, json, fields[id]!);
  }

  const rename = (id: string, key: string, value: Json) => {
    register(id, key === id ? (fields[id]?.name ?? id) : key, value);
    if (key !== id && fields[id]?.custom === true) fields[id].name = key;
  };

  const idOf = (key: string): string => {
    if (fields[key] !== undefined || /^customfield_\d+$/.test(key) || agile.has(key)) return key;
    const known = ids.get(key.toLowerCase());
    if (known !== undefined) return known;
    if (/^[a-z][A-Za-z]*$/.test(key)) return key;
    while (fields[`customfield_${minted}`] !== undefined) minted += 1;
    const id = `customfield_${minted}`;
    ids.set(key.toLowerCase(), id);
    fields[id] = customField(id, key, kindOf(undefined));
    return id;
  };

  for (const issue of issues) {
    // A display name that keys a field is the name of today; the changelog may hold an older one.
    for (const [key, value] of Object.entries(issue.fields)) rename(idOf(key), key, value);
  }
  return { idOf };
}
