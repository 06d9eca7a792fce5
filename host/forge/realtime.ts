import { createHmac, randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Json } from '../jira/model';
import type { FetchMeta } from './forge-runtime';
import type { Invocation } from './invocation';
import { jsonReply } from './replies';

type Extension = Record<string, unknown> | undefined;

export interface Channel {
  name: string;
  /** Global channels are heard everywhere; others only where the product context is the same. */
  isGlobal: boolean;
  extension: Extension;
  /** Parts of the context that bind the channel; default all of board, issue and project. */
  contextOverrides?: string[];
  /** A signed token binds the channel to its claims instead. */
  token?: string;
}

interface GraphQl {
  query: string;
  variables: {
    name?: string;
    payload?: string;
    context?: string;
    isGlobal?: boolean;
    token?: string;
    channelName?: string;
    claims?: Json;
    permissions?: string[];
  };
}

interface Token {
  channel: { name: string };
  claims: Json;
  permissions?: string[];
  exp: number;
}

const tokenLifeSeconds = 3600;
const bindings = ['board', 'issue', 'project'];

const boundTo = ({ extension, contextOverrides = bindings }: Channel): unknown[] =>
  contextOverrides.map((name) => (extension?.[name] as { id?: string } | undefined)?.id ?? null);

/** Messages between open panels, and from functions to panels. Nothing is kept: who does not listen misses it. */
export function createRealtime(parts: { clock: Clock }) {
  const secret = randomUUID();
  const listeners = new Set<{ address: string; hear(payload: string): void }>();

  const sign = (payload: Token): string => {
    const encoded = [{ alg: 'HS256', typ: 'JWT' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${encoded}.${createHmac('sha256', secret).update(encoded).digest('base64url')}`;
  };
  const read = (token: string, channel: string, permission: string): Token => {
    const [head = '', body = '', mark] = token.split('.');
    if (mark !== createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url'))
      throw new Error('INVALID_TOKEN');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Token;
    if (claims.exp * 1000 <= parts.clock.now()) throw new Error('TOKEN_EXPIRED');
    if (claims.channel.name !== channel) throw new Error('CHANNEL_NAME_MISMATCH');
    if (claims.permissions && !claims.permissions.includes(permission)) throw new Error('MISSING_PERMISSION');
    return claims;
  };
  const addressOf = (channel: Channel, permission: string): string =>
    JSON.stringify([
      channel.name,
      channel.isGlobal ? 'global' : boundTo(channel),
      channel.token === undefined ? null : read(channel.token, channel.name, permission).claims,
    ]);
  const publish = (channel: Channel, payload: string) => {
    const address = addressOf(channel, 'publish');
    for (const listener of listeners) if (listener.address === address) listener.hear(payload);
    return { eventId: randomUUID(), eventTimestamp: String(parts.clock.now()) };
  };
  const service = async (
    invocation: Invocation,
    _meta: FetchMeta,
    _path: string,
    init?: RequestInit,
  ): Promise<Response> => {
    const { query, variables: v } = JSON.parse(String(init?.body)) as GraphQl;
    if (query.includes('signRealtimeToken')) {
      const expiresAt = Math.floor(parts.clock.now() / 1000) + tokenLifeSeconds;
      const jwt = sign({
        channel: { name: v.channelName ?? '' },
        claims: v.claims ?? {},
        permissions: v.permissions,
        exp: expiresAt,
      });
      return jsonReply(200, {
        data: {
          ecosystem: { signRealtimeToken: { success: true, errors: null, forgeRealtimeToken: { jwt, expiresAt } } },
        },
      });
    }
    const overrides =
      v.context === undefined ? undefined : (JSON.parse(v.context) as { contextOverrides?: string[] }).contextOverrides;
    const channel = {
      name: v.name ?? '',
      isGlobal: v.isGlobal === true,
      extension: invocation.extension,
      contextOverrides: overrides,
      token: v.token,
    };
    try {
      return jsonReply(200, { data: { ecosystem: { publishRealtimeChannel: publish(channel, v.payload ?? 'null') } } });
    } catch (error) {
      return jsonReply(200, { data: null, errors: [{ message: (error as Error).message }] });
    }
  };
  return {
    service,
    /** `payload` is JSON text. Throws where a token does not allow it. */
    publish,
    /** Returns what ends it. Throws where a token does not allow it. */
    subscribe(channel: Channel, hear: (payload: string) => void): () => void {
      const listener = { address: addressOf(channel, 'subscribe'), hear };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
