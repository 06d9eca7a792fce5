import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Json } from '../model';
import { pageParams } from '../params';
import { bodyOf, issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';
import { historyJson } from '../wire/history';
import { bulkFetchChangelog } from './changelog-bulk';

const template = '/rest/api/3/issue/{issueIdOrKey}/changelog';
const pageSize = 100;

/** One issue's history, oldest first. */
function getChangelog(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const { startAt, maxResults } = pageParams(query, pageSize, pageSize);
  const page = issue.histories.slice(startAt, startAt + maxResults);
  const isLast = startAt + maxResults >= issue.histories.length;
  const address = (from: number) =>
    apiUrl(site, caller, `issue/${issue.id}/changelog?maxResults=${maxResults}&startAt=${from}`);
  return {
    status: 200,
    body: {
      self: address(startAt),
      ...(isLast ? {} : { nextPage: address(startAt + maxResults) }),
      maxResults,
      startAt,
      total: issue.histories.length + issue.missing.histories,
      isLast,
      values: page.map((history): Json => historyJson(site, caller, history)),
    },
  };
}

/** The histories with these ids, whatever their order. */
function postChangelogList(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const { changelogIds } = bodyOf(call, ['changelogIds']);
  if (!Array.isArray(changelogIds)) throw new Refusal(400, ['changelogIds must be provided.']);
  const wanted = new Set(changelogIds.map(String));
  const histories = issue.histories.filter(({ id }) => wanted.has(id));
  const total = histories.length;
  return {
    status: 200,
    body: {
      startAt: 0,
      maxResults: total,
      total,
      histories: histories.map((history): Json => historyJson(site, caller, history)),
    },
  };
}

export const changelogRoutes: Route[] = [
  { method: 'GET', template, handle: getChangelog },
  { method: 'POST', template: `${template}/list`, handle: postChangelogList, objects: () => 0 },
  {
    method: 'POST',
    template: '/rest/api/3/changelog/bulkfetch',
    handle: bulkFetchChangelog,
    objects: () => 0,
    anonymous: false,
  },
];
