import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import type { FetchMeta, ForgeRuntime } from './forge-runtime';
import { globalNames } from './global-names';
import type { Timers } from './timers';

/** What the app finds around it. One per host, so that hosts side by side share nothing. */
export interface Surroundings {
  /** The invocation under way; undefined outside of one, also while the bundle loads. */
  runtime(): ForgeRuntime | undefined;
  platformFetch(meta: FetchMeta, path: string, init?: RequestInit): Promise<Response>;
  /** The app's own `fetch`: egress. */
  fetch(url: string | URL | Request, init?: RequestInit): Promise<Response>;
  console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>;
  now(): number;
  timers: Timers;
}

export interface LoadedApp {
  exports: Record<string, unknown>;
  /** JSON made of the app's own objects and arrays, so that `instanceof` holds in it. */
  parse(json: string): unknown;
}

/** A `Date` that reads the host's clock; everything else about it is the real one. */
const dateOn = (now: () => number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Date(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });

/** What `@forge/api`, `kvs`, `events` and `realtime` reach the platform by; read anew on every use. */
const privateGlobals = (around: Surroundings): PropertyDescriptorMap => ({
  [globalNames.runtime]: { get: around.runtime },
  [globalNames.fetch]: { value: around.platformFetch },
});

/** Looks like the global object, with the platform's own things in front; writes stay in here. */
const globalFor = (own: object): object =>
  new Proxy(own, {
    get: (target, name) =>
      (Reflect.has(target, name) ? Reflect.get(target, name) : Reflect.get(globalThis, name)) as unknown,
    has: (target, name) => Reflect.has(target, name) || Reflect.has(globalThis, name),
  });

const compiled = new Map<string, Buffer>();

/** The compiler's work on a bundle is kept for the next host of this process, which reads the same one. */
function compile(code: string, names: string[], file: string): (...args: unknown[]) => void {
  const cachedData = compiled.get(code);
  const run = compileFunction(code, names, { filename: file, cachedData, produceCachedData: !cachedData });
  if (run.cachedData) compiled.set(code, run.cachedData);
  return run as (...args: unknown[]) => void;
}

/**
 * Runs the app's bundle, a CommonJS file, as it was built: `@forge/*` inside it is untouched.
 * Throws what the bundle throws while loading.
 */
export function loadApp(code: string, file: string, around: Surroundings): LoadedApp {
  const own: Record<string, unknown> = {
    Date: dateOn(around.now),
    fetch: around.fetch,
    console: around.console,
    setTimeout: around.timers.setTimeout,
    clearTimeout: around.timers.clearTimeout,
    setInterval: around.timers.setInterval,
    clearInterval: around.timers.clearInterval,
  };
  const given = Object.defineProperties({ ...own }, privateGlobals(around));
  const global = globalFor(given);
  const module = { exports: {} as Record<string, unknown> };
  const names = [
    'exports',
    'require',
    'module',
    '__filename',
    '__dirname',
    'global',
    'globalThis',
    ...Object.keys(own),
  ];
  const run = compile(code, names, file);
  run(module.exports, createRequire(file), module, file, dirname(file), global, global, ...Object.values(own));
  const parse = compileFunction('return JSON.parse(json)', ['json']) as (json: string) => unknown;
  return { exports: module.exports, parse };
}
