import { basename } from 'node:path';
import { HostProblem } from '../../host-problem';
import type { Json, SiteState } from '../model';
import { appUser, rolePeople } from '../role-people';
import { siteFields } from '../system-fields';
import { createCatalog } from './catalog';
import { completeSite } from './complete-site';
import { sortDocuments } from './documents';
import type { Documents } from './documents';
import { createFieldNames } from './field-names';
import { createIdBook } from './id-book';
import type { ImportContext } from './import-context';
import { incidentOf } from './incident';
import { issueOf } from './issues';
import { asText } from './json';
import { lastIdsOf } from './last-ids';
import { mergeSnapshots } from './merge-snapshots';
import type { MergedIssue } from './merge-snapshots';
import { namedIssues } from './named-issues';
import { createOrigins } from './origins';
import type { Origins } from './origins';
import { createProjects } from './projects';
import { readFolder } from './read-folder';
import { addFamily, addLinks, addNamedIssues } from './relations';
import { reportOf } from './report';
import { siteZone } from './site-zone';
import { addBoards, addSprint } from './sprints';
import { createUsers } from './users';

const emptySite = (folder: string, documents: Documents): SiteState => ({
  version: 1,
  story: folder,
  cloudId: 'b7f1a2c4-0d3e-4a5b-9c6d-1e2f3a4b5c6d',
  title: asText(documents.catalog.serverInfo[0]?.json.serverTitle) ?? `Import of ${basename(folder)}`,
  timeZone: 'Etc/UTC',
  incident: '',
  transcript: null,
  users: { [appUser.accountId]: { ...appUser } },
  projects: {},
  issueTypes: {},
  statuses: {},
  priorities: {},
  resolutions: {},
  linkTypes: {},
  fields: siteFields(),
  issues: {},
  links: {},
  boards: {},
  sprints: {},
  projectProperties: {},
  panels: [],
  importReport: null,
  lastIds: { issue: 0, history: 0, comment: 0, worklog: 0, attachment: 0, remoteLink: 0, link: 0, sprint: 0, rank: 0 },
});

type Read = { merged: MergedIssue; fields: Map<string, Json> };

const createContext = (
  state: SiteState,
  documents: Documents,
  issues: MergedIssue[],
): ImportContext & { reads: Read[] } => {
  const book = createIdBook();
  let lastMinted = 900_000_000;
  const fieldNames = createFieldNames(state.fields, documents, issues);
  const reads = issues.map((merged): Read => {
    const fields = Object.entries(merged.fields).map(([key, value]): [string, Json] => [fieldNames.idOf(key), value]);
    return { merged, fields: new Map(fields) };
  });
  const fieldsOf = new Map(reads.map(({ merged, fields }) => [merged, fields]));
  const byName = new Map<string, string>();
  for (const { origin, id, key, formerKeys } of issues) {
    const own = id === undefined ? book.mint('issue', origin, key) : book.idOf('issue', origin, id);
    if (id !== undefined) byName.set(`${origin} ${id}`, own);
    for (const name of [...formerKeys, key]) byName.set(name, own);
  }
  return {
    state,
    book,
    fieldNames,
    reads,
    users: createUsers(state.users),
    catalog: createCatalog(state, book),
    projectOf: createProjects(state, book, documents, issues, (issue, id) => fieldsOf.get(issue)?.get(id)),
    findIssue: (origin, id, key) => byName.get(`${origin} ${id ?? ''}`) ?? byName.get(key ?? ''),
    mintRecordId: () => String((lastMinted += 1)),
    notUnderstood: new Set(documents.notUnderstood),
  };
};

const addCatalog = (context: ImportContext, documents: Documents, origins: Origins): void => {
  const { catalog } = documents;
  const withOrigin = (kind: keyof typeof catalog) =>
    catalog[kind].map(({ file, json }) => ({ origin: origins.of(file, json), json }));
  for (const { origin, json } of withOrigin('status')) context.catalog.status(origin, json);
  for (const { origin, json } of withOrigin('priority')) context.catalog.priority(origin, json);
  for (const { origin, json } of withOrigin('linkType')) context.catalog.linkType(origin, json);
};

/** Statuses that only a changelog names, and the keys an issue had before it moved. */
const addFromHistories = (context: ImportContext, { merged }: Read): void => {
  const issue = context.state.issues[context.findIssue(merged.origin, merged.id, merged.key) ?? ''];
  for (const item of issue?.histories.flatMap(({ items }) => items) ?? []) {
    if (item.field === 'status') {
      if (item.from) context.catalog.statusByName(merged.origin, item.from, item.fromString ?? item.from);
      if (item.to) context.catalog.statusByName(merged.origin, item.to, item.toString ?? item.to);
    }
    const former = item.field === 'Key' ? item.fromString : null;
    if (issue && former && former !== issue.key && !issue.formerKeys.includes(former)) issue.formerKeys.push(former);
  }
};

/** People first named by a mention are known before any text is read. */
const addPeople = (context: ImportContext, json: Json): void => {
  if (json === null || typeof json !== 'object') return;
  if (!Array.isArray(json) && typeof json.displayName === 'string') context.users.idOf(json);
  for (const value of Object.values(json)) addPeople(context, value);
};

/**
 * Reads a folder of Jira REST JSON as a site: search pages, single issues, changelog, comment and worklog pages, boards,
 * statuses, v2 or v3, in any mix. Throws a `HostProblem` of one line where there is nothing to read.
 */
export function importFolder(folder: string): SiteState {
  const { files, others } = readFolder(folder);
  const documents = sortDocuments(files);
  if (documents.issues.length === 0) throw new HostProblem(`The folder "${folder}" holds no Jira issue.`);
  documents.notUnderstood.push(...others.map((name) => `${name}: not a .json file`));
  const origins = createOrigins(documents.issues);
  const { issues, homeless } = mergeSnapshots(documents, origins);
  const state = emptySite(folder, documents);
  const context = createContext(state, documents, issues);
  for (const line of homeless) context.notUnderstood.add(line);
  for (const { json } of files) addPeople(context, json);
  for (const { merged, fields } of context.reads) addNamedIssues(context, merged, fields);
  addCatalog(context, documents, origins);
  for (const { merged, fields } of context.reads) {
    const issue = issueOf(context, merged, fields);
    state.issues[issue.id] = issue;
  }
  const outside = context.reads.flatMap((read) => joinIssue(context, read));
  for (const { file, json } of documents.catalog.sprint) addSprint(context, origins.of(file, json), json);
  const boards = [...documents.catalog.board, ...documents.catalog.boardConfiguration];
  addBoards(
    context,
    boards.map(({ file, json }) => ({ origin: origins.of(file, json), json })),
  );
  state.timeZone = siteZone(state);
  for (const user of Object.values(rolePeople)) state.users[user.accountId] = structuredClone(user);
  completeSite(state, context.book);
  const named = namedIssues(files);
  for (const project of Object.values(state.projects))
    project.lastIssueNumber = named.highestNumber.get(project.key) ?? 0;
  state.lastIds = lastIdsOf(state, named.highestId);
  state.incident = incidentOf(state);
  state.importReport = reportOf(state, issues, outside, [...context.notUnderstood]);
  return state;
}

const joinIssue = (context: ImportContext, read: Read): string[] => {
  const { merged, fields } = read;
  const issue = context.state.issues[context.findIssue(merged.origin, merged.id, merged.key) ?? ''];
  if (!issue) return [];
  addFromHistories(context, read);
  const outside = [...addLinks(context, issue, merged, fields), ...addFamily(context, issue, merged, fields)];
  return outside.length === 0 ? [] : [`${issue.key}: ${[...new Set(outside)].join(', ')}`];
};
