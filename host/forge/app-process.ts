import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync } from 'node:fs';
import type { Clock } from '../clock';
import { HostProblem } from '../host-problem';
import { createAppConsole } from './app-console';
import type { LogLine } from './app-console';
import type { FetchMeta } from './forge-runtime';
import type { LoadedApp } from './globals';
import { loadApp } from './globals';
import type { Installation } from './installation';
import type { Call, Invocation } from './invocation';
import { beginInvocation, InvocationEnded } from './invocation';
import { limits } from './limits';
import { functionOf } from './manifest';
import { createTimers } from './timers';

/** The platform as one invocation sees it. */
export type Platform = (invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit) => Promise<Response>;

/** Runs the app's functions. */
export interface AppProcess {
  /** Runs the function with JSON copies of `args` and answers a JSON copy; rejects with what it throws. */
  run(call: Call, args: (invocation: Invocation) => unknown[]): Promise<unknown>;
  /** A fresh process for the next call: module state of the bundle is gone. */
  recycle(): void;
  dispose(): void;
}

const refuseEgress = (url: string | URL | Request): Promise<Response> => {
  const asked = url instanceof Request ? url.url : String(url);
  const words = `URL not included in the external fetch backend permissions: ${asked}. Visit go.atlassian.com/forge-egress for more information.`;
  return Promise.reject(Object.assign(new Error(words), { name: 'REQUEST_EGRESS_ALLOWLIST_ERR' }));
};

const fromJson = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  if (text !== undefined && Buffer.byteLength(text) > limits.replyBytes)
    throw new Error('The response payload size exceeded the maximum allowed limit of 5 MB.');
  return text ?? 'null';
};

export function createAppProcess(parts: {
  bundle: string;
  installation: Installation;
  clock: Clock;
  platform: Platform;
  log(line: LogLine): void;
}): AppProcess {
  const { bundle, installation, clock } = parts;
  if (!existsSync(bundle))
    throw new HostProblem(`The app is not built (${bundle} is missing): run "npm run build" first.`);
  const storage = new AsyncLocalStorage<Invocation>();
  let calls = 0;
  const timers = createTimers(clock, () => calls > 0);
  let app: LoadedApp | undefined;

  const platformFetch = async (meta: FetchMeta, path: string, init?: RequestInit): Promise<Response> => {
    const invocation = storage.getStore();
    if (!invocation?.alive) throw new Error('This invocation has ended; the platform takes no more calls from it.');
    calls += 1;
    const reply = parts.platform(invocation, meta, path, init).finally(() => (calls -= 1));
    // An ended function never sees the answer: its process is gone.
    const gone = () => !invocation.alive && new Promise<never>(() => undefined);
    return reply.then(
      (response) => gone() || response,
      (error: unknown) => gone() || Promise.reject(error as Error),
    );
  };
  const loaded = () =>
    (app ??= loadApp(readFileSync(bundle, 'utf8'), bundle, {
      runtime: () => storage.getStore()?.runtime,
      platformFetch,
      fetch: refuseEgress,
      console: createAppConsole({ now: clock.now, use: () => storage.getStore()?.logUse, write: parts.log }),
      now: clock.now,
      timers,
    }));
  const handlerOf = (functionKey: string) => {
    const { handler } = functionOf(installation.manifest, functionKey);
    const run = loaded().exports[handler.slice(handler.lastIndexOf('.') + 1)];
    if (typeof run !== 'function') throw new HostProblem(`The app exports no "${handler}", which manifest.yml names.`);
    return run as (...args: unknown[]) => unknown;
  };
  return {
    async run(call, args) {
      const handler = handlerOf(call.functionKey);
      const { parse } = loaded();
      const invocation = beginInvocation(call, { clock, installation });
      try {
        const inputs = args(invocation).map((arg) => (arg === undefined ? undefined : parse(JSON.stringify(arg))));
        const work = storage.run(invocation, async () => handler(...inputs));
        const answer = await Promise.race([work, invocation.endedEarly]);
        return answer === undefined ? undefined : (JSON.parse(fromJson(answer)) as unknown);
      } catch (error) {
        if (error instanceof InvocationEnded) app = undefined; // the platform starts a new process after this
        throw error;
      } finally {
        invocation.finish();
      }
    },
    recycle: () => void (app = undefined),
    dispose: timers.dispose,
  };
}
