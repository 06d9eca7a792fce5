import type { Json, JsonObject } from '../model';
import { epochOf } from '../time';
import type { Documents, Found, IssueList } from './documents';
import { asNumber, asObject, asObjects, asText } from './json';
import type { Origins } from './origins';

/** One issue of the export: what all its snapshots and pages say together. */
export interface MergedIssue {
  origin: string;
  /** As the export gives it; undefined where it gives none. */
  id: string | undefined;
  key: string;
  formerKeys: string[];
  fields: Record<string, Json>;
  properties: Record<string, Json>;
  histories: JsonObject[];
  comments: JsonObject[];
  worklogs: JsonObject[];
  remoteLinks: JsonObject[];
  /** How many of each the export says there are. */
  totals: { histories: number; comments: number; worklogs: number };
  hasChangelog: boolean;
}

type List = 'histories' | 'comments' | 'worklogs' | 'remoteLinks';

const updatedAt = (fields: JsonObject): number => epochOf(asText(fields.updated) ?? asText(fields.Updated) ?? '') || 0;

/** Earlier and emptier snapshots first, so that the later and fuller one has the last word. */
const byFullness = (a: Found, b: Found): number => {
  const [left, right] = [asObject(a.json.fields) ?? {}, asObject(b.json.fields) ?? {}];
  return updatedAt(left) - updatedAt(right) || Object.keys(left).length - Object.keys(right).length;
};

/** The fuller of two records with one id: a string time tells its offset, which bulkfetch's epoch has lost. */
const fuller = (a: JsonObject, b: JsonObject): JsonObject => {
  if (typeof a.created !== typeof b.created) return typeof a.created === 'string' ? a : b;
  return Object.keys(a).length > Object.keys(b).length ? a : b;
};

/** Unites records by id (by their content where they have none); the order stays that of the first mention. */
const unite = (records: readonly JsonObject[]): JsonObject[] => {
  const byId = new Map<string, JsonObject>();
  for (const record of records) {
    const id = asText(record.id) ?? JSON.stringify(record);
    const known = byId.get(id);
    byId.set(id, known === undefined ? record : fuller(known, record));
  }
  return [...byId.values()];
};

/** A list that an export may also give bare, without its paging. */
const page = (value: Json | undefined, list: List): JsonObject =>
  Array.isArray(value) ? { [list]: value } : (asObject(value) ?? {});

const embedded = (issue: JsonObject): Record<Exclude<List, 'remoteLinks'>, JsonObject> => {
  const fields = asObject(issue.fields) ?? {};
  return {
    histories: page(issue.changelog, 'histories'),
    comments: page(fields.comment ?? fields.Comment, 'comments'),
    worklogs: page(fields.worklog ?? fields['Log Work'], 'worklogs'),
  };
};

const held = (page: JsonObject, list: List): JsonObject[] => asObjects(page[list] ?? page.values);

const emptyIssue = (origin: string, json: JsonObject): MergedIssue => ({
  origin,
  id: asText(json.id),
  key: asText(json.key) ?? '',
  formerKeys: [],
  fields: {},
  properties: {},
  histories: [],
  comments: [],
  worklogs: [],
  remoteLinks: [],
  totals: { histories: 0, comments: 0, worklogs: 0 },
  hasChangelog: false,
});

const addSnapshot = (issue: MergedIssue, json: JsonObject): void => {
  const key = asText(json.key) ?? issue.key;
  if (key !== issue.key) issue.formerKeys.push(issue.key);
  issue.key = key;
  issue.formerKeys = issue.formerKeys.filter((former) => former !== key);
  Object.assign(issue.fields, asObject(json.fields));
  Object.assign(issue.properties, asObject(json.properties));
  issue.hasChangelog ||= json.changelog !== undefined;
  const pages = embedded(json);
  for (const list of ['histories', 'comments', 'worklogs'] as const) {
    issue[list].push(...held(pages[list], list));
    issue.totals[list] = Math.max(issue.totals[list], asNumber(pages[list].total) ?? 0);
  }
  issue.remoteLinks.push(...asObjects(json.remotelinks ?? json.remoteLinks));
};

const addPages = (list: List, pages: readonly IssueList[], find: Find): string[] => {
  const homeless = new Set<string>();
  for (const { file, json, issue, total } of pages) {
    const home = issue === undefined ? undefined : find(file, issue);
    if (home === undefined)
      homeless.add(`${file}: ${list} of ${issue ?? 'an issue it does not name'}, which the export does not hold`);
    home?.[list].push(json);
    if (home && list !== 'remoteLinks') home.totals[list] = Math.max(home.totals[list], total ?? 0);
    if (home && list === 'histories') home.hasChangelog = true;
  }
  return [...homeless];
};

/** A page in a folder of its own says nothing of its site: an id then names the one issue that has it. */
const onlyOne = (issues: readonly MergedIssue[], id: string): MergedIssue | undefined => {
  const found = issues.filter((issue) => issue.id === id);
  return found.length === 1 ? found[0] : undefined;
};

type Find = (file: string, idOrKey: string) => MergedIssue | undefined;

/**
 * Joins the snapshots and pages of each issue. Fields come from the later snapshot (by `updated`, then the fuller one);
 * histories, comments, worklogs and remote links are united by id. `homeless` names pages of no issue of the export.
 */
export function mergeSnapshots(documents: Documents, origins: Origins): { issues: MergedIssue[]; homeless: string[] } {
  const byName = new Map<string, MergedIssue>();
  const merged: MergedIssue[] = [];
  for (const { file, json } of documents.issues.toSorted(byFullness)) {
    const origin = origins.of(file, json);
    const [id, key] = [asText(json.id), asText(json.key) ?? ''];
    const name = id === undefined ? key : `${origin} ${id}`;
    const issue = byName.get(name) ?? byName.get(`${origin} ${key}`) ?? emptyIssue(origin, json);
    if (!merged.includes(issue)) merged.push(issue);
    addSnapshot(issue, json);
    for (const other of [name, key, `${origin} ${key}`]) byName.set(other, issue);
  }
  const find: Find = (file, idOrKey) =>
    byName.get(`${origins.of(file, {})} ${idOrKey}`) ?? byName.get(idOrKey) ?? onlyOne(merged, idOrKey);
  const lists = ['histories', 'comments', 'worklogs', 'remoteLinks'] as const;
  const homeless = lists.flatMap((list) => addPages(list, documents[list], find));
  for (const issue of merged) for (const list of lists) issue[list] = unite(issue[list]);
  return { issues: merged, homeless };
}
