import type { Caller, JiraReply, JiraRequest, Route, Site } from './http';
import { Refusal } from './http';
import { Problem, problemReply } from './problem';
import { readJson } from './read-json';
import type { Match } from './router';
import type { SearchIndex } from './search-index';

const refusalReply = ({ status, messages, fieldErrors, headers, bare }: Refusal): JiraReply => ({
  status,
  headers: { ...headers },
  body: bare ? { errorMessages: [...messages] } : { errorMessages: [...messages], errors: { ...fieldErrors } },
});

/** Reads cost points, and never wake the index; some reads are POST, and say so by counting their objects. */
export const isRead = (route: Route): boolean => route.method === 'GET' || route.objects !== undefined;

const needsUser: JiraReply = {
  status: 401,
  headers: { 'content-type': 'text/html;charset=UTF-8', 'www-authenticate': 'OAuth realm="https%3A%2F%2Fjira"' },
  body: Buffer.from('Client must be authenticated to access this resource.'),
};

/** Fails loudly: the header makes Forge throw into the app. */
export const notPlayed = (method: string, path: string): JiraReply => ({
  status: 501,
  headers: { 'forge-proxy-error': `NOT_PLAYED: ${method} ${path}` },
  body: {
    errorMessages: [`This host does not play ${method} ${path}. host/README.md lists what it plays.`],
    errors: {},
  },
});

/** The app's own calls and its panel's: scopes apply. */
export const isThroughForge = ({ channel }: Caller): boolean => channel === 'app' || channel === 'bridge';

/** Jira has them; this host plays version 3 alone. */
const otherApis = /^\/rest\/(?:api\/(?:2|latest)|servicedeskapi)\//;

const noRoute = (match: Exclude<Match, { kind: 'route' }>, { method, path, caller }: JiraRequest): JiraReply => {
  // Through Forge nothing unmodelled may pass for an answer of Jira's.
  if (isThroughForge(caller) || match.kind === 'unplayed' || otherApis.test(path)) return notPlayed(method, path);
  const problem =
    match.kind === 'unknown'
      ? new Problem(404, `No endpoint ${method} ${path}.`)
      : new Problem(405, `Method '${method}' is not supported.`, { allow: match.allowed.join(', ') });
  return problemReply(problem, path);
};

/** Takes the request apart and lets its route answer; refusals become Jira's envelopes. Synchronous. */
export function answer(site: Site, index: SearchIndex, match: Match, request: JiraRequest): JiraReply {
  if (match.kind !== 'route') return noRoute(match, request);
  const { route, params } = match;
  const { caller, query, headers } = request;
  if (route.anonymous === false && caller.accountId === null && !caller.asApp) return needsUser;
  const writes = !isRead(route);
  try {
    const json = readJson(request);
    if (writes) index.beforeWrite();
    return route.handle({ site, caller, params, query, headers, json, raw: request.body, index });
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error);
    if (error instanceof Problem) return problemReply(error, request.path);
    throw error;
  } finally {
    if (writes) index.afterWrite();
  }
}
