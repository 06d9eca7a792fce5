import type { Json, JsonObject } from '../model';
import { asObject, asObjects, asText } from './json';
import type { ExportFile } from './read-folder';

/** A record of an export and the file it came from. */
export interface Found {
  file: string;
  json: JsonObject;
}

/** Lists that belong to one issue, which they name by `self`, by an id, or by the file's name. */
export interface IssueList extends Found {
  /** Id or key; undefined where nothing names the issue. */
  issue: string | undefined;
  total: number | undefined;
}

/** What an export holds, sorted by what each record is. */
export interface Documents {
  issues: Found[];
  histories: IssueList[];
  comments: IssueList[];
  worklogs: IssueList[];
  remoteLinks: IssueList[];
  /** Statuses, priorities, issue types, …, by the name of their kind. */
  catalog: Record<CatalogKind, Found[]>;
  /** Names of fields by id, from `expand=names`. */
  names: Found[];
  notUnderstood: string[];
}

const catalogKinds = [
  'status',
  'field',
  'priority',
  'project',
  'board',
  'boardConfiguration',
  'sprint',
  'linkType',
  'serverInfo',
] as const;
export type CatalogKind = (typeof catalogKinds)[number];

const isIssue = (json: JsonObject): boolean =>
  typeof json.key === 'string' && /^[^\s-]+-\d+$/.test(json.key) && ('fields' in json || 'changelog' in json);

/** An issue, or a list or page of issues: some tools wrap what they export, or key issues by their key. */
const holdsIssues = (value: Json): boolean => {
  const json = asObject(value);
  return json ? isIssue(json) || asObjects(json.issues).some(isIssue) : asObjects(value).some(isIssue);
};

/** Which catalog a record belongs to, by the keys that only that kind has. */
const catalogKind = (json: JsonObject): CatalogKind | undefined => {
  if ('columnConfig' in json) return 'boardConfiguration';
  if ('statusCategory' in json && 'name' in json) return 'status';
  if ('clauseNames' in json || ('schema' in json && 'name' in json && 'id' in json)) return 'field';
  if ('projectTypeKey' in json && 'key' in json) return 'project';
  if ('inward' in json && 'outward' in json && 'name' in json) return 'linkType';
  if ('statusColor' in json && 'name' in json) return 'priority';
  if ('serverTitle' in json || 'deploymentType' in json) return 'serverInfo';
  if ('state' in json && 'name' in json && ('originBoardId' in json || 'boardId' in json)) return 'sprint';
  if (['scrum', 'kanban', 'simple'].includes(asText(json.type) ?? '') && 'name' in json) return 'board';
  return undefined;
};

type ListKind = 'histories' | 'comments' | 'worklogs' | 'remoteLinks';

/** What an entry of a `values` list is, where it belongs to an issue. */
const listKind = (json: JsonObject): ListKind | undefined => {
  if (Array.isArray(json.items) && 'created' in json) return 'histories';
  if ('timeSpentSeconds' in json) return 'worklogs';
  if ('body' in json && 'created' in json) return 'comments';
  return asObject(json.object)?.url !== undefined ? 'remoteLinks' : undefined;
};

/** `/rest/api/3/issue/10022/comment/10004` names issue 10022. */
const issueInSelf = (json: JsonObject): string | undefined =>
  /\/issue\/([^/?#]+)\/(?:changelog|comment|worklog|remotelink)/.exec(asText(json.self) ?? '')?.[1];

const keyInFileName = (file: string): string | undefined => /(?:^|[^A-Za-z0-9])([A-Z][A-Z0-9_]*-\d+)/.exec(file)?.[1];

/** Sorts the files of an export; what fits nothing is named, never dropped silently. */
export function sortDocuments(files: readonly ExportFile[]): Documents {
  const catalog = Object.fromEntries(
    catalogKinds.map((kind): [CatalogKind, Found[]] => [kind, []]),
  ) as Documents['catalog'];
  const all: Documents = {
    issues: [],
    histories: [],
    comments: [],
    worklogs: [],
    remoteLinks: [],
    catalog,
    names: [],
    notUnderstood: [],
  };

  const addList = (kind: ListKind, file: string, page: JsonObject, entries: JsonObject[]) => {
    const total = asText(page.total) === undefined ? undefined : Number(page.total);
    const ofPage = asText(page.issueId) ?? asText(page.issueKey) ?? issueInSelf(page);
    for (const json of entries) {
      const issue = ofPage ?? asText(json.issueId) ?? issueInSelf(json) ?? keyInFileName(file);
      all[kind].push({ file, json, issue, total });
    }
  };

  const addEntry = (file: string, page: JsonObject, json: JsonObject): boolean => {
    const list = listKind(json);
    const kind = catalogKind(json);
    if (isIssue(json)) all.issues.push({ file, json });
    else if (list !== undefined) addList(list, file, page, [json]);
    else if (kind !== undefined) catalog[kind].push({ file, json });
    else return false;
    return true;
  };

  const add = (file: string, json: JsonObject, where: string): void => {
    if (asObject(json.names)) all.names.push({ file, json });
    if (!isIssue(json) && addPage(all, addList, add, file, json)) return;
    if (addEntry(file, {}, json)) return;
    const values = asObjects(json.values);
    const odd = values.filter((entry) => !addEntry(file, json, entry)).length;
    if (Array.isArray(json.values) && odd === 0) return;
    const inside = Object.entries(json).filter(([, value]) => holdsIssues(value));
    for (const [, value] of inside) addFile(all, add, file, value);
    if (inside.length > 0) return;
    const keys = Object.keys(json).slice(0, 5).join(', ');
    all.notUnderstood.push(
      odd > 0 && odd < values.length
        ? `${file}${where}: ${odd} of ${values.length} values`
        : `${file}${where}: an object with ${keys || 'no keys'}`,
    );
  };

  for (const { file, json } of files.map(({ name, json }) => ({ file: name, json }))) addFile(all, add, file, json);
  return all;
}

type Add = (file: string, json: JsonObject, where: string) => void;
type AddList = (kind: ListKind, file: string, page: JsonObject, entries: JsonObject[]) => void;

const addFile = (all: Documents, add: Add, file: string, json: Json): void => {
  const list = Array.isArray(json) ? json : [json];
  list.forEach((entry, at) => {
    const found = asObject(entry);
    const where = Array.isArray(json) ? `, entry ${at + 1}` : '';
    if (found) add(file, found, where);
    else all.notUnderstood.push(`${file}${where}: ${JSON.stringify(entry).slice(0, 40)}`);
  });
};

/** Replies whose list has a name of its own. */
const addPage = (all: Documents, addList: AddList, add: Add, file: string, json: JsonObject): boolean => {
  if (Array.isArray(json.issues)) {
    asObjects(json.issues).forEach((issue, at) => add(file, issue, `, issue ${at + 1}`));
  } else if (Array.isArray(json.issueChangeLogs)) {
    for (const page of asObjects(json.issueChangeLogs))
      addList('histories', file, page, asObjects(page.changeHistories));
  } else if (Array.isArray(json.histories)) addList('histories', file, json, asObjects(json.histories));
  else if (Array.isArray(json.comments)) addList('comments', file, json, asObjects(json.comments));
  else if (Array.isArray(json.worklogs)) addList('worklogs', file, json, asObjects(json.worklogs));
  else return false;
  return true;
};
