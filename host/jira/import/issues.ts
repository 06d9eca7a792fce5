import type { Issue, Json, JsonObject, Project } from '../model';
import { wellKnown } from '../model';
import { rolePeople } from '../role-people';
import { epochOf } from '../time';
import type { ImportContext } from './import-context';
import { asNumber, asObject, asObjects, asText } from './json';
import type { MergedIssue } from './merge-snapshots';
import { attachmentOf, commentOf, documentOf, historyOf, remoteLinkOf, worklogOf } from './records';
import { addSprint, sprintsIn } from './sprints';

type Fields = Map<string, Json>;

/** What the site keeps in places of its own; everything else of `fields` is kept as it was. */
const understood = new Set(
  'summary issuetype project status priority resolution description environment assignee reporter creator labels components fixVersions versions duedate security timeoriginalestimate timeestimate timespent created updated resolutiondate statuscategorychangedate issuelinks comment worklog attachment'.split(
    ' ',
  ),
);

const bySite = (a: { id: string; created: string }, b: { id: string; created: string }): number =>
  epochOf(a.created) - epochOf(b.created) || Number(a.id) - Number(b.id);

const ids = (fields: Fields, id: string, idOf: (json: JsonObject) => string): string[] =>
  asObjects(fields.get(id)).map(idOf);

const inProject = <T extends { id: string }>(list: T[], entry: T): string => {
  const at = list.findIndex(({ id }) => id === entry.id);
  if (at < 0) list.push(entry);
  else list[at] = entry;
  return entry.id;
};

const idIf = (value: Json | undefined, idOf: (json: JsonObject) => string): string | null => {
  const json = asObject(value);
  return json === undefined ? null : idOf(json);
};

/** Every field the site has no place for, as the export has it. Sprints of Server stay too: as text they say more. */
const leftOver = (fields: Fields): { custom: Record<string, Json>; imported: Record<string, Json> } => {
  const [custom, imported]: [Record<string, Json>, Record<string, Json>] = [{}, {}];
  for (const [id, value] of fields) {
    const holdsSprints = sprintsIn(value) !== undefined;
    if (understood.has(id) || id === wellKnown.rank) continue;
    if (id === wellKnown.sprint && (holdsSprints || value === null)) continue;
    if (id.startsWith('customfield_') && !holdsSprints) custom[id] = value;
    else imported[id] = value;
  }
  return { custom, imported };
};

const rankPattern = /^\d\|[0-9a-z]+:[0-9a-z]*$/;

const rankOf = (fields: Fields): string => {
  const named = asText(fields.get(wellKnown.rank));
  if (named !== undefined) return named;
  return [...fields.values()].map((value) => asText(value) ?? '').find((text) => rankPattern.test(text)) ?? '';
};

const sprintIdsOf = (context: ImportContext, origin: string, fields: Fields, projectId: string): number[] => {
  const told = [...fields.values()].flatMap((value) => sprintsIn(value) ?? []);
  return [...new Set(told.map((json) => addSprint(context, origin, json, projectId)))];
};

/** A record without a readable time is told at its issue's creation, and named in the report. */
const inTime = <T extends { id: string; created: string }>(
  context: ImportContext,
  key: string,
  issueCreated: string,
  records: T[],
): T[] => {
  for (const record of records) {
    if (!Number.isNaN(epochOf(record.created))) continue;
    context.notUnderstood.add(`${key}: record ${record.id} has no time ("${record.created}")`);
    record.created = issueCreated;
  }
  return records.sort(bySite);
};

const recordsOf = (context: ImportContext, issue: MergedIssue, fields: Fields, created: string) => {
  const timed = <T extends { id: string; created: string }>(records: T[]) =>
    inTime(context, issue.key, created, records);
  const minted = context.mintRecordId;
  return {
    histories: timed(issue.histories.map((json) => historyOf(context, json, minted))),
    comments: timed(issue.comments.map((json) => commentOf(context, json, minted))),
    worklogs: timed(issue.worklogs.map((json) => worklogOf(context, json, minted))),
    attachments: timed(asObjects(fields.get('attachment')).map((json) => attachmentOf(context, json, minted))),
    remoteLinks: issue.remoteLinks.map((json, at) => remoteLinkOf(json, at + 1)),
  };
};

const catalogued = (context: ImportContext, { origin }: MergedIssue, fields: Fields, project: Project) => {
  const { catalog } = context;
  return {
    typeId: catalog.type(origin, asObject(fields.get('issuetype')) ?? { name: 'Task' }),
    statusId: catalog.status(origin, asObject(fields.get('status')) ?? { name: 'Unknown' }),
    priorityId: idIf(fields.get('priority'), (json) => catalog.priority(origin, json)),
    resolutionId: idIf(fields.get('resolution'), (json) => catalog.resolution(origin, json)),
    componentIds: ids(fields, 'components', (json) => inProject(project.components, catalog.component(origin, json))),
    fixVersionIds: ids(fields, 'fixVersions', (json) => inProject(project.versions, catalog.version(origin, json))),
    versionIds: ids(fields, 'versions', (json) => inProject(project.versions, catalog.version(origin, json))),
    securityLevelId: idIf(fields.get('security'), (json) => securityLevel(context, origin, project, json)),
  };
};

/** An export does not say who is in a level: everybody but the outsider. */
const levelMembers = [rolePeople.admin, rolePeople.responder, rolePeople.reader].map(({ accountId }) => accountId);

const securityLevel = ({ book }: ImportContext, origin: string, project: Project, json: JsonObject): string => {
  const id = book.idOf('securityLevel', origin, asText(json.id) ?? '0');
  const [name, description] = [asText(json.name) ?? '', asText(json.description) ?? ''];
  return inProject(project.securityLevels, { id, name, description, memberIds: levelMembers });
};

const missingOf = (issue: MergedIssue): Issue['missing'] => ({
  histories: Math.max(0, issue.totals.histories - issue.histories.length),
  comments: Math.max(0, issue.totals.comments - issue.comments.length),
  worklogs: Math.max(0, issue.totals.worklogs - issue.worklogs.length),
});

/** One issue of the site from what the export holds of it; links and parents are joined when all issues are there. */
export function issueOf(context: ImportContext, merged: MergedIssue, fields: Fields): Issue {
  const { users } = context;
  const project = context.projectOf(merged);
  const text = (id: string): string | null => asText(fields.get(id)) ?? null;
  const created = text('created') ?? text('updated') ?? '1970-01-01T00:00:00.000+0000';
  return {
    id: context.findIssue(merged.origin, merged.id, merged.key) ?? '',
    key: merged.key,
    formerKeys: merged.formerKeys,
    projectId: project.id,
    ...catalogued(context, merged, fields, project),
    summary: text('summary') ?? '',
    description: documentOf(context, fields.get('description')),
    environment: documentOf(context, fields.get('environment')),
    assigneeId: users.idOf(fields.get('assignee')),
    reporterId: users.idOf(fields.get('reporter')),
    creatorId: users.idOf(fields.get('creator')),
    parentId: null,
    labels: (Array.isArray(fields.get('labels')) ? (fields.get('labels') as Json[]) : []).flatMap(
      (label) => asText(label) ?? [],
    ),
    dueDate: text('duedate'),
    originalEstimateSeconds: asNumber(fields.get('timeoriginalestimate')) ?? null,
    remainingEstimateSeconds: asNumber(fields.get('timeestimate')) ?? null,
    timeSpentSeconds: asNumber(fields.get('timespent')) ?? null,
    created,
    updated: text('updated') ?? created,
    resolutionDate: text('resolutiondate'),
    statusCategoryChanged: text('statuscategorychangedate'),
    sprintIds: sprintIdsOf(context, merged.origin, fields, project.id),
    rank: rankOf(fields),
    ...leftOver(fields),
    ...recordsOf(context, merged, fields, created),
    properties: merged.properties,
    watcherIds: [],
    voterIds: [],
    danglingLinks: [],
    missing: missingOf(merged),
  };
}
