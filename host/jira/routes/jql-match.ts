import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import { findIssues, jqlProblems, viewOf } from '../jql/search';
import { closedBody } from '../search-request';
import { listOr } from '../read';

/** Which of the issues each query finds; a query about something unknown finds none, without an error. */
const match = (call: Call): JiraReply => {
  const body = closedBody(call.json, {
    issueIds: (value) => Array.isArray(value) && value.every(Number.isInteger),
    jqls: (value) => Array.isArray(value) && value.every((jql) => typeof jql === 'string'),
  });
  const ids = listOr(body['issueIds']).map(String);
  if (ids.length === 0 || body['jqls'] === undefined)
    throw new Refusal(400, ['At least one issue ID and one JQL query are required.']);
  const view = viewOf(call);
  const matches = listOr(body['jqls']).map((jql) => {
    if (jqlProblems(String(jql), view).length > 0) return { matchedIssues: [], errors: [] };
    const found = new Set(findIssues(String(jql), view).map(({ id }) => id));
    return { matchedIssues: ids.filter((id) => found.has(id)).map(Number), errors: [] };
  });
  return { status: 200, body: { matches } };
};

export const jqlMatchRoutes: Route[] = [
  { method: 'POST', template: '/rest/api/3/jql/match', handle: match, objects: () => 0 },
];
