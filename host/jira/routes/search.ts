import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, Json, JsonObject } from '../model';
import { findIssues, viewOf } from '../jql/search';
import { pageToken, readPageToken } from '../page-token';
import { listOr, objectOr } from '../read';
import { closedBody, readSearch } from '../search-request';
import type { SearchRequest } from '../search-request';
import { issueJson } from '../wire/issue';

/** The most a page holds when it asks for more than ids and keys; Jira gives fewer than asked without a word. */
const fullPage = 100;
const mostResults = 5000;

const isOnlyIds = ({ fields, expand, properties }: SearchRequest): boolean =>
  fields.every((field) => field === 'id' || field === 'key') && expand.join('') === '' && properties.length === 0;

/** Exactly the id, unless more is asked for; `names` and `schema` stand beside the issues instead. */
const entry = ({ site, caller }: Call, issue: Issue, request: SearchRequest): JsonObject => {
  const { fields, properties } = request;
  if (isOnlyIds(request) && !fields.includes('key')) return { id: issue.id };
  const asked = fields.filter((field) => field !== 'id' && field !== 'key');
  const expand = request.expand.filter((name) => name !== 'names' && name !== 'schema');
  const wanted = asked.length === 0 ? ['id'] : asked;
  const json = issueJson(site, caller, issue, { fields: wanted, expand, properties, shape: 'list' });
  if (asked.length === 0) delete json['fields'];
  return json;
};

const union = (objects: readonly Json[]): JsonObject => Object.assign({}, ...objects.map(objectOr));

/** `names` and `schema` stand once beside the issues, not in each. */
const described = ({ site, caller }: Call, page: readonly Issue[], { fields, expand }: SearchRequest): JsonObject => {
  const asked = (['names', 'schema'] as const).filter((name) => expand.includes(name));
  if (asked.length === 0) return {};
  const whole = page.map((issue) => issueJson(site, caller, issue, { fields, expand: asked, shape: 'list' }));
  return Object.fromEntries(asked.map((name) => [name, union(whole.map((json) => json[name] ?? {}))]));
};

const search = (method: 'GET' | 'POST', call: Call): JiraReply => {
  const request = readSearch(method, call);
  const { jql, nextPageToken, maxResults, reconcileIssues } = request;
  const now = call.site.clock.now();
  // Jira looks at the token first, then at the range, then at the query.
  const offset = nextPageToken === undefined ? 0 : readPageToken(nextPageToken, jql, now);
  if (maxResults < 1 || maxResults > mostResults) {
    throw new Refusal(400, ['The max results parameter has to be between 1 and 5,000.']);
  }
  const found = findIssues(jql, viewOf(call), new Set(reconcileIssues));
  const size = isOnlyIds(request) ? maxResults : Math.min(maxResults, fullPage);
  const page = found.slice(offset, offset + size);
  const isLast = offset + size >= found.length;
  return {
    status: 200,
    body: {
      issues: page.map((issue) => entry(call, issue, request)),
      ...(isLast ? {} : { nextPageToken: pageToken({ jql, offset: offset + size, at: now }) }),
      isLast,
      ...described(call, page, request),
    },
  };
};

const issuesIn = ({ body }: JiraReply): number => (Buffer.isBuffer(body) ? 0 : listOr(objectOr(body)['issues']).length);

const retired = (): JiraReply => {
  const guide = 'https://developer.atlassian.com/changelog/#CHANGE-2046';
  throw new Refusal(410, [
    `The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at ${guide}`,
  ]);
};

const count = (call: Call): JiraReply => {
  const { jql = '' } = closedBody(call.json, { jql: (value) => typeof value === 'string' });
  return { status: 200, body: { count: findIssues(String(jql), viewOf(call)).length } };
};

export const searchRoutes: Route[] = [
  { method: 'GET', template: '/rest/api/3/search/jql', handle: (call) => search('GET', call), objects: issuesIn },
  { method: 'POST', template: '/rest/api/3/search/jql', handle: (call) => search('POST', call), objects: issuesIn },
  { method: 'POST', template: '/rest/api/3/search/approximate-count', handle: count, objects: () => 0 },
  { method: 'GET', template: '/rest/api/3/search', handle: retired },
  { method: 'POST', template: '/rest/api/3/search', handle: retired, objects: () => 0 },
];
