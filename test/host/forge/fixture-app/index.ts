import api, { asApp, asUser, authorize, getAppContext, privacy, route, webTrigger } from '@forge/api';
import { Queue, InvocationError } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import { publish, publishGlobal, signRealtimeToken } from '@forge/realtime';
import Resolver from '@forge/resolver';

/** Hands the test everything the SDK offers, and lets it write the calls: `code` is the body of an async function. */
const tools = {
  api,
  asApp,
  asUser,
  authorize,
  getAppContext,
  privacy,
  route,
  webTrigger,
  Queue,
  InvocationError,
  Filter,
  FilterConditions,
  kvs,
  Sort,
  WhereConditions,
  publish,
  publishGlobal,
  signRealtimeToken,
  fetch: (url: string) => fetch(url),
  log: (text: string) => console.log(text),
  now: () => Date.now(),
  Date,
  sleep: (ms: number) => new Promise((done) => setTimeout(done, ms)),
  memory: new Map<string, unknown>(),
};

type Tools = typeof tools;

const described = (error: unknown) => {
  const { name, message, code, status, responseDetails, ...rest } = error as Error & Record<string, unknown>;
  return { kind: (error as Error).constructor.name, name, message, code, status, responseDetails, rest };
};

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<unknown>;

/** Answers `{ value }` or `{ error }`, so that errors of the SDK can be looked at as they are. */
async function run(code: string, scope: Record<string, unknown>): Promise<unknown> {
  const all: Record<string, unknown> = { ...tools, ...scope };
  try {
    return { value: await new AsyncFunction(...Object.keys(all), code)(...Object.values(all)) };
  } catch (error) {
    return { error: described(error) };
  }
}

const definitions = new Resolver();
definitions.define('run', ({ payload, context }) => run((payload as { code: string }).code, { payload, context }));
definitions.define('context', ({ context }) => context);
definitions.define('echo', ({ payload }) => payload);
definitions.define('nothing', () => undefined);
definitions.define('fail', () => {
  throw new Error('This one always fails.');
});
definitions.define('big', ({ payload }) => 'x'.repeat((payload as { size: number }).size));
definitions.define('count', () => {
  const count = ((tools.memory.get('count') as number | undefined) ?? 0) + 1;
  tools.memory.set('count', count);
  return count;
});
export const resolver = definitions.getDefinitions();

/** What a background function was given, kept where a test finds it; `body.code` says what it does then. */
async function background(kind: string, event: { body?: { code?: string }; code?: string }) {
  const seen = (await kvs.get<unknown[]>(`seen:${kind}`)) ?? [];
  await kvs.set(`seen:${kind}`, [...seen, JSON.parse(JSON.stringify(event))]);
  const code = event.body?.code ?? event.code;
  if (code === undefined) return undefined;
  const scope: Record<string, unknown> = { ...tools, event };
  return new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
}

export const consume = (event: AsyncEvent) => background('consume', event);
export const trigger = (event: object) => background('trigger', event);
export const scheduled = (event: object) => background('scheduled', event);
export const hook = async (request: { body: string; method: string; queryParameters: object; userPath: string }) => {
  await background('hook', request as never);
  return { statusCode: 201, headers: { 'x-fixture': ['yes'] }, body: `${request.method} ${request.body}` };
};
export const staticHook = () => ({ outputKey: 'accepted' });
export type { Tools };
