import type { Adjustment } from '../edit/worklogs';
import { deleteWorklog, logWork } from '../edit/worklogs';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, Json, Worklog } from '../model';
import { pageParams } from '../params';
import { bodyOf, issueOf } from '../request-parts';
import { epochOf } from '../time';
import { worklogJson } from '../wire/worklog';

const template = '/rest/api/3/issue/{issueIdOrKey}/worklog';
const pageSize = 5000;

/** Epoch milliseconds of a query parameter. */
const epochParam = (query: URLSearchParams, name: string, fallback: number): number => {
  const text = query.get(name);
  return text === null ? fallback : Number(text);
};

function getWorklogs(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const { startAt, maxResults } = pageParams(query, pageSize, pageSize);
  const after = epochParam(query, 'startedAfter', -Infinity);
  const before = epochParam(query, 'startedBefore', Infinity);
  const within = issue.worklogs.filter(({ started }) => epochOf(started) >= after && epochOf(started) < before);
  const worklogs = within
    .slice(startAt, startAt + maxResults)
    .map((worklog): Json => worklogJson(site, caller, issue, worklog));
  return { status: 200, body: { startAt, maxResults, total: within.length + issue.missing.worklogs, worklogs } };
}

const modes = ['auto', 'leave', 'new', 'manual'] as const;

const adjustmentIn = (query: URLSearchParams): Adjustment => {
  const mode = modes.find((one) => one === (query.get('adjustEstimate') ?? 'auto'));
  if (mode === undefined) throw new Refusal(400, [], { adjustEstimate: 'Invalid adjust estimate.' });
  const said = (name: string) => query.get(name) ?? undefined;
  return { mode, newEstimate: said('newEstimate'), reduceBy: said('reduceBy'), increaseBy: said('increaseBy') };
};

function postWorklog(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const worklog = logWork(site, caller, issue, bodyOf(call), adjustmentIn(query));
  return { status: 201, body: worklogJson(site, caller, issue, worklog) };
}

const worklogOf = ({ params }: Call, issue: Issue): Worklog => {
  const worklog = issue.worklogs.find(({ id }) => id === params.id);
  if (worklog !== undefined) return worklog;
  throw new Refusal(404, [`Cannot find worklog with id: '${params.id ?? ''}'.`]);
};

function getWorklog(call: Call): JiraReply {
  const issue = issueOf(call);
  return { status: 200, body: worklogJson(call.site, call.caller, issue, worklogOf(call, issue)) };
}

function removeWorklog(call: Call): JiraReply {
  const issue = issueOf(call);
  deleteWorklog(call.site, call.caller, issue, worklogOf(call, issue), adjustmentIn(call.query));
  return { status: 204 };
}

export const worklogsRoutes: Route[] = [
  { method: 'GET', template, handle: getWorklogs },
  { method: 'POST', template, handle: postWorklog, anonymous: false },
  { method: 'GET', template: `${template}/{id}`, handle: getWorklog },
  { method: 'DELETE', template: `${template}/{id}`, handle: removeWorklog, anonymous: false },
];
