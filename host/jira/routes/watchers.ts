import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import { actorOf, canOn } from '../permissions';
import { listOr, objectOr } from '../read';
import { issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';
import { userJson } from '../wire/user';

const template = '/rest/api/3/issue/{issueIdOrKey}/watchers';

function getWatchers(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const maySeeWho = canOn(site, caller, 'VIEW_VOTERS_AND_WATCHERS', issue);
  return {
    status: 200,
    body: {
      self: apiUrl(site, caller, `issue/${issue.key}/watchers`),
      isWatching: issue.watcherIds.includes(actorOf(site, caller) ?? ''),
      watchCount: issue.watcherIds.length,
      watchers: maySeeWho ? issue.watcherIds.map((id) => userJson(site, caller, id)) : [],
    },
  };
}

/** Everybody may watch for themselves; others' watching asks for a permission. */
const checkMayManage = (call: Call, accountId: string): void => {
  const { site, caller } = call;
  if (site.state.users[accountId] === undefined) {
    throw new Refusal(404, ['Specified user does not exist or you do not have required permissions']);
  }
  if (accountId === actorOf(site, caller) || canOn(site, caller, 'MANAGE_WATCHERS', issueOf(call))) return;
  throw new Refusal(403, ['You do not have the permission to manage the watcher list.']);
};

/** The body is a bare JSON string; none means oneself. */
function postWatcher(call: Call): JiraReply {
  const issue = issueOf(call);
  const accountId = typeof call.json === 'string' ? call.json : actorOf(call.site, call.caller);
  if (accountId === null || (call.json !== undefined && typeof call.json !== 'string')) {
    throw new Refusal(400, ['The account ID of the user must be a JSON string.']);
  }
  checkMayManage(call, accountId);
  if (!issue.watcherIds.includes(accountId)) issue.watcherIds.push(accountId);
  return { status: 204 };
}

function removeWatcher(call: Call): JiraReply {
  const issue = issueOf(call);
  const accountId = call.query.get('accountId');
  if (accountId === null) throw new Refusal(400, ["The 'accountId' query parameter is required."]);
  checkMayManage(call, accountId);
  issue.watcherIds = issue.watcherIds.filter((id) => id !== accountId);
  return { status: 204 };
}

const countWatchers = ({ body }: JiraReply): number =>
  body !== undefined && !Buffer.isBuffer(body) ? listOr(objectOr(body).watchers).length : 0;

export const watchersRoutes: Route[] = [
  { method: 'GET', template, handle: getWatchers, identity: true, objects: countWatchers },
  { method: 'POST', template, handle: postWatcher, anonymous: false },
  { method: 'DELETE', template, handle: removeWatcher, anonymous: false },
];
