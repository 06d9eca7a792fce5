import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, JsonObject } from '../model';
import { findIssues, viewOf } from '../jql/search';
import { described } from '../described-fields';
import { issuesIn } from '../points';
import { closedBody, isOnlyIds, readSearch } from '../search-request';
import type { SearchRequest } from '../search-request';
import { tokenPage } from '../token-page';
import { issueJson } from '../wire/issue';

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

const search = (method: 'GET' | 'POST', call: Call): JiraReply => {
  const request = readSearch(method, call);
  const { jql, reconcileIssues } = request;
  const { page, rest } = tokenPage(call, request, {
    scope: jql,
    onlyIds: isOnlyIds(request),
    find: () => findIssues(jql, viewOf(call), new Set(reconcileIssues)),
  });
  return {
    status: 200,
    body: { issues: page.map((issue) => entry(call, issue, request)), ...rest, ...described(call, page, request) },
  };
};

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
