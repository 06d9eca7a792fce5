import { agileIssueJson } from '../agile-json';
import { agileLists, narrowed } from '../agile-lists';
import type { Call, JiraReply, Route } from '../http';
import type { Issue } from '../model';
import { intParam, listParam } from '../params';
import { findIssue } from '../permissions';
import { issuesIn } from '../points';

/** These lists take up to 5,000 where the others stop at 100. */
const mostResults = 5000;

const optionsOf = ({ query }: Call) => ({
  fields: listParam(query, 'fields'),
  expand: listParam(query, 'expand'),
  shape: 'list' as const,
});

const answered = (call: Call, issues: readonly Issue[]): JiraReply => {
  const { site, caller, query } = call;
  const startAt = Math.max(0, intParam(query, 'startAt', 0));
  const maxResults = Math.min(mostResults, Math.max(0, intParam(query, 'maxResults', 50)));
  const all = narrowed(call, issues);
  const page = all.slice(startAt, startAt + maxResults);
  return {
    status: 200,
    body: {
      expand: 'schema,names',
      startAt,
      maxResults,
      total: all.length,
      issues: page.map((issue) => agileIssueJson(site, caller, issue, optionsOf(call))),
    },
  };
};

export const agileIssueRoutes: Route[] = [
  ...Object.entries(agileLists).map(([path, issuesOf]): Route => ({
    method: 'GET',
    template: `/rest/agile/1.0/${path}`,
    handle: (call) => answered(call, issuesOf(call)),
    anonymous: false,
    objects: issuesIn,
  })),
  {
    method: 'GET',
    template: '/rest/agile/1.0/issue/{issueIdOrKey}',
    handle(call) {
      const { site, caller, params } = call;
      const issue = findIssue(site, caller, params['issueIdOrKey'] ?? '');
      return { status: 200, body: agileIssueJson(site, caller, issue, { ...optionsOf(call), shape: 'get' }) };
    },
    anonymous: false,
    objects: () => 1,
  },
];
