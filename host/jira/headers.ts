import { randomUUID } from 'node:crypto';
import type { JiraReply, JiraRequest } from './http';

const badLogin = ({ caller, headers }: JiraRequest): boolean =>
  caller.channel === 'rest' && caller.accountId === null && headers['authorization'] !== undefined;

/** What every answer of a Jira Cloud site carries. Names are lower-case, as `fetch` gives them. */
export function usualHeaders(request: JiraRequest, reply: JiraReply): Record<string, string> {
  const trace = randomUUID();
  const isWriteRefusal = request.method !== 'GET' && reply.status >= 400;
  return {
    server: 'AtlassianEdge',
    'x-arequestid': randomUUID().replaceAll('-', ''),
    'atl-traceid': trace.replaceAll('-', ''),
    'atl-request-id': trace,
    'cache-control': isWriteRefusal ? 'no-store, no-cache' : 'no-cache, no-store, no-transform',
    'x-content-type-options': 'nosniff',
    'x-xss-protection': '1; mode=block',
    'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
    'timing-allow-origin': '*',
    vary: 'Accept-Encoding',
    'server-timing': 'atl-edge;dur=1',
    ...(request.caller.accountId === null ? {} : { 'x-aaccountid': encodeURIComponent(request.caller.accountId) }),
    ...(badLogin(request) ? { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } : {}),
    ...(reply.body === undefined || Buffer.isBuffer(reply.body)
      ? {}
      : { 'content-type': 'application/json;charset=UTF-8' }),
  };
}
