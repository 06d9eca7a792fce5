import type { Call } from './http';
import { Refusal } from './http';
import type { Json } from './model';
import { intParam, listParam } from './params';
import { Problem } from './problem';
import { isObject } from './read';

export interface SearchRequest {
  jql: string;
  nextPageToken: string | undefined;
  maxResults: number;
  fields: string[];
  expand: string[];
  properties: string[];
  /** Ids to be read as they are now. */
  reconcileIssues: string[];
}

const invalidPayload = (): Refusal =>
  new Refusal(
    400,
    ['Invalid request payload. Refer to the REST API documentation and try again.'],
    {},
    {},
    // Body faults of this resource carry `errorMessages` alone.
    true,
  );

const isText = (value: Json): boolean => typeof value === 'string';
const isWhole = (value: Json): boolean => Number.isInteger(value);
const isTexts = (value: Json): boolean => Array.isArray(value) && value.every(isText);

const shape: Readonly<Record<string, (value: Json) => boolean>> = {
  jql: isText,
  nextPageToken: isText,
  maxResults: isWhole,
  fields: isTexts,
  expand: isText,
  properties: isTexts,
  fieldsByKeys: (value) => typeof value === 'boolean',
  failFast: (value) => typeof value === 'boolean',
  reconcileIssues: (value) => Array.isArray(value) && value.every(isWhole),
};

/** A body of exactly these properties; Jira refuses any other. null stands for absent. */
export function closedBody(
  json: Json | undefined,
  known: Readonly<Record<string, (value: Json) => boolean>>,
): Record<string, Json> {
  if (json === undefined) throw new Problem(415, "Content-Type 'null' is not supported.");
  if (!isObject(json)) throw invalidPayload();
  const given = Object.entries(json).filter(([, value]) => value !== null);
  if (given.some(([name, value]) => !known[name]?.(value))) throw invalidPayload();
  return Object.fromEntries(given);
}

const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

const fromBody = (json: Json | undefined): SearchRequest => {
  const body = closedBody(json, shape);
  return {
    jql: String(body['jql'] ?? ''),
    nextPageToken: body['nextPageToken'] === undefined ? undefined : String(body['nextPageToken']),
    maxResults: Number(body['maxResults'] ?? 50),
    fields: texts(body['fields']),
    expand: String(body['expand'] ?? '').split(','),
    properties: texts(body['properties']),
    reconcileIssues: texts(body['reconcileIssues']),
  };
};

const fromQuery = (query: URLSearchParams): SearchRequest => ({
  jql: query.get('jql') ?? '',
  nextPageToken: query.get('nextPageToken') ?? undefined,
  maxResults: intParam(query, 'maxResults', 50),
  fields: listParam(query, 'fields'),
  expand: listParam(query, 'expand'),
  properties: listParam(query, 'properties'),
  reconcileIssues: listParam(query, 'reconcileIssues'),
});

/** What a search asks for: a GET's query alone, a POST's body alone. Throws Jira's 400 and 415. */
export function readSearch(method: 'GET' | 'POST', { query, json }: Call): SearchRequest {
  const request = method === 'GET' ? fromQuery(query) : fromBody(json);
  if (request.reconcileIssues.length > 50)
    throw new Refusal(400, ['You may only reconcile a maximum of 50 issues at a time.']);
  if (request.properties.length > 5) throw new Refusal(400, ['You may only request a maximum of 5 properties.']);
  return request;
}

/** True where no more than ids and keys is asked for. */
export const isOnlyIds = ({ fields, expand, properties }: SearchRequest): boolean =>
  fields.every((field) => field === 'id' || field === 'key') && expand.join('') === '' && properties.length === 0;
