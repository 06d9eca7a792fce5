import { createHash } from 'node:crypto';
import type { AppProcess } from './app-process';
import { backendOf } from './deliver';
import type { FetchMeta } from './forge-runtime';
import type { Installation } from './installation';
import type { Invocation } from './invocation';
import { limits } from './limits';
import type { Module } from './manifest';
import { modulesOf } from './manifest';
import { jsonReply, notPlayed, proxyRefusal } from './replies';

export interface WebTriggerRequest {
  method: string;
  headers: Record<string, string[]>;
  body: string;
  path: string;
  userPath: string;
  queryParameters: Record<string, string[]>;
}

export interface WebTriggerReply {
  statusCode: number;
  headers?: Record<string, string[]>;
  body?: string;
  statusText?: string;
}

interface GraphQl {
  query: string;
  variables?: { input?: { triggerKey?: string }; id?: string };
}

/** A static web trigger answers one of the replies its manifest lists; the function only names it. */
function staticReply(module: Module, answer: unknown): WebTriggerReply {
  const key = (answer as { outputKey?: string } | undefined)?.outputKey;
  const output = module.response?.outputs?.find((candidate) => candidate.key === key);
  if (!output) return { statusCode: 500 };
  return {
    statusCode: output.statusCode ?? 200,
    headers: { 'content-type': [output.contentType ?? 'text/plain'] },
    body: output.body,
  };
}

/** Web triggers: their URLs, and what happens when one is called. Nobody is there, so `asUser()` is refused. */
export function createWebTriggers(parts: { app(): AppProcess; installation: Installation }) {
  const { installation } = parts;
  const removed = new Set<string>();
  const modules = () => modulesOf(installation.manifest, 'webtrigger');
  const idOf = (key: string) =>
    createHash('sha256').update(`${installation.installationId} ${key}`).digest('base64url').slice(0, 32);
  const urlOf = (key: string) => `${installation.siteUrl}/x1/${idOf(key)}`;

  const create = (key: string): Response => {
    if (!modules().some((module) => module.key === key))
      return jsonReply(200, { data: { createWebTriggerUrl: null }, errors: [{ message: `no web trigger "${key}"` }] });
    removed.delete(idOf(key));
    return jsonReply(200, { data: { createWebTriggerUrl: { url: urlOf(key) } } });
  };
  const remove = (id: string): Response => {
    const known = modules().some(({ key }) => idOf(key) === id) && !removed.has(id);
    removed.add(id);
    return jsonReply(200, {
      data: {
        deleteWebTriggerUrl: known ? { success: true, message: null } : { success: false, message: 'not found' },
      },
    });
  };
  const list = (): Response => {
    const urls = modules().filter(({ key }) => !removed.has(idOf(key)));
    return jsonReply(200, {
      data: { webTriggerUrlsByAppContext: urls.map(({ key }) => ({ triggerKey: key, url: urlOf(key) })) },
    });
  };
  return {
    /** The GraphQL gateway knows these three operations and no others. */
    async graphql(_invocation: Invocation, meta: FetchMeta, _path: string, init?: RequestInit): Promise<Response> {
      if (meta.provider !== 'app') return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
      const { query, variables } = JSON.parse(String(init?.body)) as GraphQl;
      if (query.includes('createWebTriggerUrl')) return create(variables?.input?.triggerKey ?? '');
      if (query.includes('deleteWebTriggerUrl')) return remove(variables?.id ?? '');
      if (query.includes('webTriggerUrlsByAppContext')) return list();
      return notPlayed('graphql');
    },
    /** Undefined where no web trigger has that id. */
    async call(id: string, request: WebTriggerRequest): Promise<WebTriggerReply | undefined> {
      const module = modules().find(({ key }) => idOf(key) === id && !removed.has(id));
      if (!module?.function) return undefined;
      const call = {
        functionKey: module.function,
        moduleKey: module.key,
        moduleType: 'webtrigger',
        limitMs: limits.webTriggerMs,
      };
      const answer = await parts.app().run(call, () => [request, backendOf(installation)]);
      return module.response?.type === 'static' ? staticReply(module, answer) : (answer as WebTriggerReply);
    },
  };
}
