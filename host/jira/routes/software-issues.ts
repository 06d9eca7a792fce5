import { agileIssueJson } from '../agile-json';
import { agileLists, narrowed } from '../agile-lists';
import type { AgileList } from '../agile-lists';
import { described } from '../described-fields';
import type { Call, JiraReply, Route } from '../http';
import type { Issue, JsonObject } from '../model';
import { issuesIn } from '../points';
import { isOnlyIds, readSearch } from '../search-request';
import type { SearchRequest } from '../search-request';
import { tokenPage } from '../token-page';

const entry = ({ site, caller }: Call, issue: Issue, { fields, properties, ...request }: SearchRequest): JsonObject => {
  const expand = request.expand.filter((name) => name !== 'names' && name !== 'schema');
  return agileIssueJson(site, caller, issue, { fields, expand, properties, shape: 'list' });
};

/** Without fields Jira gives all navigable ones, so that is no request for ids alone. */
const wantsIds = (request: SearchRequest): boolean => request.fields.length > 0 && isOnlyIds(request);

/**
 * The lists that replace those of `/rest/agile/1.0`: the same issues, in pages by token, without a total. What is asked
 * with `validateQuery=false` is checked nonetheless.
 */
const listed = (path: string, issuesOf: AgileList, call: Call): JiraReply => {
  const request = readSearch('GET', call);
  const { page, rest } = tokenPage(call, request, {
    scope: JSON.stringify([path, call.params, request.jql]),
    onlyIds: wantsIds(request),
    find: () => narrowed(call, issuesOf(call, request.reconcileIssues)),
  });
  return {
    status: 200,
    body: {
      expand: 'schema,names',
      issues: page.map((issue) => entry(call, issue, request)),
      ...rest,
      ...described(call, page, request),
    },
  };
};

const counted = (issuesOf: AgileList, call: Call): JiraReply => ({
  status: 200,
  body: { count: narrowed(call, issuesOf(call)).length },
});

/** The two lists that can be counted. */
const countable = ['board/{boardId}/issue', 'board/{boardId}/backlog'] as const;

export const softwareIssueRoutes: Route[] = [
  ...Object.entries(agileLists).map(([path, issuesOf]): Route => ({
    method: 'GET',
    template: `/rest/software/1.0/${path}`,
    handle: (call) => listed(path, issuesOf, call),
    anonymous: false,
    objects: issuesIn,
  })),
  ...countable.map((path): Route => ({
    method: 'GET',
    template: `/rest/software/1.0/${path}/approximate-count`,
    handle: (call) => counted(agileLists[path], call),
    anonymous: false,
  })),
];
