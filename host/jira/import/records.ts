import type { Adf, Attachment, Comment, History, HistoryItem, Json, JsonObject, RemoteLink, Worklog } from '../model';
import { jiraTime } from '../time';
import type { ImportContext } from './import-context';
import { asNumber, asObject, asObjects, asText } from './json';
import { wikiToAdf } from './wiki-to-adf';

/** Numbers below this are seconds: as milliseconds they would lie before March 1973, long before Jira. */
const leastEpochMs = 100_000_000_000;

/**
 * A time as the export wrote it; a number (bulkfetch) has lost its offset and is told in UTC. It is milliseconds as a
 * live site sends it, or seconds as Jira's own description shows it.
 */
const timeOf = (value: Json | undefined): string => {
  if (typeof value !== 'number') return asText(value) ?? '';
  return jiraTime(value < leastEpochMs ? value * 1000 : value, 'Etc/UTC');
};

/** Text of either API version as a document; null for nothing. */
export function documentOf(context: ImportContext, value: Json | undefined): Adf | null {
  const text = asText(value);
  if (text !== undefined) return wikiToAdf(text, context.users.named);
  const json = asObject(value);
  return json?.type === 'doc' ? json : null;
}

const side = (value: Json | undefined): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

const itemOf = (json: JsonObject): HistoryItem => {
  const fieldId = asText(json.fieldId);
  const hasTmp = 'tmpFromAccountId' in json || 'tmpToAccountId' in json;
  return {
    field: asText(json.field) ?? '',
    fieldtype: json.fieldtype === 'custom' ? 'custom' : 'jira',
    ...(fieldId === undefined ? {} : { fieldId }),
    from: side(json.from),
    fromString: side(json.fromString),
    to: side(json.to),
    // A changelog entry without it would read the object's own method.
    toString: side(Object.entries(json).find(([key]) => key === 'toString')?.[1]),
    ...(hasTmp ? { tmpFromAccountId: side(json.tmpFromAccountId), tmpToAccountId: side(json.tmpToAccountId) } : {}),
  };
};

export function historyOf(context: ImportContext, json: JsonObject, mint: () => string): History {
  const metadata = asObject(json.historyMetadata);
  return {
    id: asText(json.id) ?? mint(),
    authorId: context.users.idOf(json.author),
    created: timeOf(json.created),
    items: asObjects(json.items).map(itemOf),
    ...(metadata === undefined ? {} : { historyMetadata: metadata }),
  };
}

const visibilityOf = (value: Json | undefined): Comment['visibility'] => {
  const json = asObject(value);
  const named = asText(json?.value);
  if (json === undefined || named === undefined) return undefined;
  const identifier = asText(json.identifier);
  return {
    type: json.type === 'group' ? 'group' : 'role',
    value: named,
    ...(identifier === undefined ? {} : { identifier }),
  };
};

export function commentOf(context: ImportContext, json: JsonObject, mint: () => string): Comment {
  const visibility = visibilityOf(json.visibility);
  const authorId = context.users.idOf(json.author);
  const properties = asObjects(json.properties).map((one) => ({
    key: asText(one.key) ?? '',
    value: one.value ?? null,
  }));
  return {
    id: asText(json.id) ?? mint(),
    authorId,
    updateAuthorId: json.updateAuthor === undefined ? authorId : context.users.idOf(json.updateAuthor),
    created: timeOf(json.created),
    updated: timeOf(json.updated ?? json.created),
    body: documentOf(context, json.body) ?? { version: 1, type: 'doc', content: [] },
    jsdPublic: json.jsdPublic !== false,
    ...(visibility === undefined ? {} : { visibility }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

export function worklogOf(context: ImportContext, json: JsonObject, mint: () => string): Worklog {
  const authorId = context.users.idOf(json.author);
  return {
    id: asText(json.id) ?? mint(),
    authorId,
    updateAuthorId: json.updateAuthor === undefined ? authorId : context.users.idOf(json.updateAuthor),
    created: timeOf(json.created ?? json.started),
    updated: timeOf(json.updated ?? json.created ?? json.started),
    started: timeOf(json.started ?? json.created),
    timeSpentSeconds: asNumber(json.timeSpentSeconds) ?? 0,
    comment: documentOf(context, json.comment),
  };
}

export function attachmentOf(context: ImportContext, json: JsonObject, mint: () => string): Attachment {
  return {
    id: asText(json.id) ?? mint(),
    filename: asText(json.filename) ?? '',
    authorId: context.users.idOf(json.author),
    created: timeOf(json.created),
    size: asNumber(json.size) ?? 0,
    mimeType: asText(json.mimeType) ?? 'application/octet-stream',
    content: null,
  };
}

export function remoteLinkOf(json: JsonObject, mintedId: number): RemoteLink {
  const [globalId, relationship, application] = [
    asText(json.globalId),
    asText(json.relationship),
    asObject(json.application),
  ];
  return {
    id: asNumber(json.id) ?? mintedId,
    ...(globalId === undefined ? {} : { globalId }),
    ...(relationship === undefined ? {} : { relationship }),
    ...(application === undefined ? {} : { application }),
    object: asObject(json.object) ?? {},
  };
}
