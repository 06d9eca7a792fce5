import { answer } from '../../host/jira/answer';
import type { Caller, JiraReply, Route, Site } from '../../host/jira/http';
import type { Json, JsonObject } from '../../host/jira/model';
import { isObject, listOr } from '../../host/jira/read';
import { createRouter } from '../../host/jira/router';
import { routes } from '../../host/jira/routes';
import { createSearchIndex } from '../../host/jira/search-index';

/** A reply, and ways to reach into it without trusting its shape. */
export interface Answer {
  status: number;
  body: Json | Buffer | undefined;
  headers: Record<string, string>;
  /** `fields.comment.total`, `values.0.id`; undefined where there is no such thing. */
  at(path: string): Json | undefined;
  /** The list at that path; empty where there is none. */
  list(path: string): JsonObject[];
}

const reach = (value: Json | undefined, path: string): Json | undefined =>
  path === ''
    ? value
    : path.split('.').reduce<Json | undefined>((at, key) => {
        if (Array.isArray(at)) return at[Number(key)];
        return isObject(at) ? at[key] : undefined;
      }, value);

/** A reply with its ways in. */
export const answered = ({ status, body, headers = {} }: JiraReply): Answer => {
  const at = (path: string) => (Buffer.isBuffer(body) ? undefined : reach(body, path));
  return { status, body, headers, at, list: (path) => listOr(at(path)).filter(isObject) };
};

export type Ask = (
  caller: Caller,
  method: string,
  path: string,
  body?: Json | Buffer,
  headers?: Record<string, string>,
) => Answer;

const bytesOf = (body: Json | Buffer | undefined): Buffer | string | null => {
  if (body === undefined) return null;
  return Buffer.isBuffer(body) ? body : JSON.stringify(body);
};

/** Asks the played Jira directly: routes and refusals, without faults, scopes, limits and latency. */
export function asking(site: Site, played: readonly Route[] = routes): Ask {
  const router = createRouter(played);
  const index = createSearchIndex({
    state: site.state,
    conditions: site.conditions,
    clock: site.clock,
    searchable: [],
  });
  return (caller, method, path, body, headers = {}) => {
    const [pathname = '', query] = path.split('?');
    const request = {
      method,
      path: pathname,
      query: new URLSearchParams(query),
      headers: { 'content-type': 'application/json', ...headers },
      body: bytesOf(body),
      caller,
    };
    return answered(answer(site, index, router.match(method, pathname), request));
  };
}

/** `/rest/api/3/` before a path. */
export const v3 = (path: string): string => `/rest/api/3/${path}`;
