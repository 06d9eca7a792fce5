import { canGlobally } from '../global-permissions';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { User } from '../model';
import { pageBean } from '../page-bean';
import { intParam, listParam, pageParams } from '../params';
import { actorOf } from '../permissions';
import { apiUrl } from '../wire/addresses';
import { userJson } from '../wire/user';
import { wholeUserJson } from '../wire/whole-user';

/** The first 1,000 users alone are searched. */
const windowSize = 1000;

const missing = (): Refusal =>
  new Refusal(404, ['Specified user does not exist or you do not have required permissions']);

const myself = ({ site, caller, query }: Call): JiraReply => {
  const actor = actorOf(site, caller);
  if (actor === null) throw missing();
  return { status: 200, body: wholeUserJson(site, caller, actor, listParam(query, 'expand')) };
};

const one = ({ site, caller, query }: Call): JiraReply => {
  const accountId = query.get('accountId');
  if (accountId === null) throw new Refusal(400, ["The 'accountId' query parameter is required."]);
  if (accountId !== actorOf(site, caller) && !canGlobally(site, caller, 'USER_PICKER')) {
    throw new Refusal(403, ['You do not have permission to view this user.']);
  }
  if (site.state.users[accountId] === undefined) throw missing();
  return { status: 200, body: wholeUserJson(site, caller, accountId, listParam(query, 'expand')) };
};

const bulk = ({ site, caller, query }: Call): JiraReply => {
  const ids = query.getAll('accountId');
  if (ids.length === 0) throw new Refusal(400, ["The 'accountId' query parameter is required."]);
  const known = ids.flatMap((id) => (site.state.users[id] ? [userJson(site, caller, id)] : []));
  return { status: 200, body: pageBean(known, pageParams(query, 10, 200), apiUrl(site, caller, 'user/bulk')) };
};

/** Where Jira looks for the words of a query: names by their words' beginnings, addresses by theirs. */
export const isCalled = ({ displayName, emailAddress }: User, text: string): boolean => {
  const wanted = text.toLowerCase();
  const name = displayName.toLowerCase();
  return [name, emailAddress.toLowerCase(), ...name.split(/\s+/)].some((part) => part.startsWith(wanted));
};

const slice = ({ query }: Call, users: readonly User[]): User[] => {
  const { startAt, maxResults } = pageParams(query, 50, windowSize);
  return users.slice(0, windowSize).slice(startAt, startAt + maxResults);
};

const answered = (call: Call, users: readonly User[]): JiraReply => ({
  status: 200,
  body: users.map(({ accountId }) => userJson(call.site, call.caller, accountId)),
});

const search = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const [text, accountId] = [query.get('query'), query.get('accountId')];
  if (text === null && accountId === null && !query.has('property')) {
    throw new Refusal(400, ['The username or property query parameter must be provided']);
  }
  if (text !== null && accountId !== null) {
    throw new Refusal(400, ["The query parameters 'query' and 'accountId' are mutually exclusive."]);
  }
  // Without Browse users the answer is empty, not a refusal.
  if (!canGlobally(site, caller, 'USER_PICKER')) return answered(call, []);
  const found = Object.values(site.state.users)
    .filter(({ active }) => active)
    .filter((user) => (text === null ? user.accountId === accountId : isCalled(user, text)));
  return answered(call, slice(call, found));
};

const everybody = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const startAt = Math.max(0, intParam(query, 'startAt', 0));
  if (!canGlobally(site, caller, 'USER_PICKER')) throw new Refusal(403, ['You do not have permission to view users.']);
  return answered(
    call,
    startAt >= Object.keys(site.state.users).length ? [] : slice(call, Object.values(site.state.users)),
  );
};

const countOf = ({ body }: JiraReply): number => (Array.isArray(body) ? body.length : 1);

export const userRoutes: Route[] = [
  { method: 'GET', template: '/rest/api/3/myself', handle: myself, anonymous: false, identity: true, objects: countOf },
  { method: 'GET', template: '/rest/api/3/user', handle: one, anonymous: false, identity: true, objects: countOf },
  {
    method: 'GET',
    template: '/rest/api/3/user/bulk',
    handle: bulk,
    anonymous: false,
    identity: true,
    objects: ({ body }) => usersIn(body),
  },
  { method: 'GET', template: '/rest/api/3/user/search', handle: search, identity: true, objects: countOf },
  {
    method: 'GET',
    template: '/rest/api/3/users/search',
    handle: everybody,
    anonymous: false,
    identity: true,
    objects: countOf,
  },
];

const usersIn = (body: JiraReply['body']): number =>
  typeof body === 'object' && body !== null && 'values' in body && Array.isArray(body.values) ? body.values.length : 0;
