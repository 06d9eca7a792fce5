import type { Caller, JiraReply, JiraRequest } from '../jira/http';
import type { Jira } from '../jira/jira';
import { LostConnection } from '../jira/jira';
import type { FetchMeta } from './forge-runtime';
import type { Invocation } from './invocation';
import type { Manifest } from './manifest';
import { brokenConnection, proxyRefusal, takeApart } from './replies';

/** Jira's answer as `fetch` gives it. Jira's own JSON names its charset; an empty body has no type. */
export function toResponse(reply: JiraReply): Response {
  const { status, body } = reply;
  const headers = new Headers(reply.headers);
  if (body === undefined || status === 204 || status === 304) return new Response(null, { status, headers });
  if (Buffer.isBuffer(body)) return new Response(new Uint8Array(body), { status, headers });
  if (!headers.has('content-type')) headers.set('content-type', 'application/json;charset=UTF-8');
  return new Response(JSON.stringify(body), { status, headers });
}

/** A path with its query as Jira receives it. */
export function toJiraRequest(path: string, rest: Omit<JiraRequest, 'path' | 'query'>): JiraRequest {
  const url = new URL(path, 'http://jira.invalid/');
  return { path: url.pathname, query: url.searchParams, ...rest };
}

/** Jira's answer, and where it sends elsewhere (attachments), the one from there: `fetch` follows by itself. */
export async function followed(jira: Jira, request: JiraRequest): Promise<JiraReply> {
  const reply = await jira.handle(request);
  const location = reply.headers?.location;
  if (reply.status !== 303 || location === undefined) return reply;
  const { pathname, searchParams } = new URL(location);
  const path = pathname.replace(/^\/ex\/jira\/[^/]+/, '');
  return jira.handle({ ...request, method: 'GET', body: null, path, query: searchParams });
}

const callerOf = (invocation: Invocation, meta: FetchMeta, manifest: Manifest): Caller | 'needs authentication' => {
  const base = { channel: 'app' as const, asApp: false };
  if (meta.provider === 'app') return { ...base, accountId: null, asApp: true };
  if (meta.provider === 'none') return { ...base, accountId: null };
  if (meta.accountId !== undefined && meta.accountId !== invocation.accountId)
    return manifest.impersonation.length > 0 ? { ...base, accountId: meta.accountId } : 'needs authentication';
  return invocation.accountId === undefined ? 'needs authentication' : { ...base, accountId: invocation.accountId };
};

/** `requestJira` of the backend: as the user, as the app, as nobody, or as a user who is not there. */
export const createJiraProduct = ({ jira, manifest }: { jira: Jira; manifest: Manifest }) =>
  createProduct(manifest, (request) => followed(jira, request));

/** A product's REST API as the backend reaches it. */
export const createProduct =
  (manifest: Manifest, handle: (request: JiraRequest) => Promise<JiraReply>) =>
  async (invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit): Promise<Response> => {
    const caller = callerOf(invocation, meta, manifest);
    if (caller === 'needs authentication') return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
    const request = toJiraRequest(path, { ...(await takeApart(init)), caller });
    try {
      const reply = await handle(request);
      if (reply.kill) invocation.end('killed');
      return toResponse(reply);
    } catch (error) {
      throw error instanceof LostConnection ? brokenConnection() : error;
    }
  };
