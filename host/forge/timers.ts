import { AsyncResource } from 'node:async_hooks';
import type { Clock } from '../clock';

type Callback = (...args: unknown[]) => void;

/** The timer functions the app finds; times are the host's. */
export interface Timers {
  setTimeout(callback: Callback, ms?: number, ...args: unknown[]): unknown;
  clearTimeout(handle: unknown): void;
  setInterval(callback: Callback, ms?: number, ...args: unknown[]): unknown;
  clearInterval(handle: unknown): void;
}

interface Entry {
  at: number;
  every: number | null;
  run(): void;
}

/**
 * Timers on the host's clock. Where the clock stands still, a timer is due when nothing else is going on:
 * then the clock is moved to it, so that an app that waits for ten seconds is tested in none.
 * `busy` says whether calls into the platform are under way.
 */
export function createTimers(clock: Clock, busy: () => boolean): Timers & { dispose(): void } {
  const waiting = new Set<Entry>();
  let pumping: NodeJS.Immediate | NodeJS.Timeout | undefined;

  const fire = (entry: Entry) => {
    if (entry.every === null) waiting.delete(entry);
    else entry.at = clock.now() + Math.max(1, entry.every);
    entry.run();
  };
  const next = () => [...waiting].sort((a, b) => a.at - b.at)[0];
  const pump = (idleTurns: number) => {
    const soonest = next();
    if (!soonest) return void (pumping = undefined);
    const left = soonest.at - clock.now();
    if (left <= 0 || (!clock.running && idleTurns >= 3)) {
      if (left > 0) clock.advance(left);
      fire(soonest);
      return wait(0);
    }
    wait(busy() ? 0 : idleTurns + 1, left);
  };
  const wait = (idleTurns: number, left = 0) => {
    pumping =
      clock.running && left > 0 ? setTimeout(() => pump(0), Math.min(left, 50)) : setImmediate(() => pump(idleTurns));
  };
  const add = (callback: Callback, ms: number, repeat: boolean, args: unknown[]) => {
    const run = AsyncResource.bind(() => callback(...args));
    const entry: Entry = { at: clock.now() + Math.max(0, ms || 0), every: repeat ? ms : null, run };
    waiting.add(entry);
    if (pumping === undefined) wait(0);
    return Object.assign(entry, { ref: () => entry, unref: () => entry, hasRef: () => true });
  };
  const clear = (handle: unknown) => void waiting.delete(handle as Entry);
  return {
    setTimeout: (callback, ms = 0, ...args) => add(callback, ms, false, args),
    setInterval: (callback, ms = 0, ...args) => add(callback, ms, true, args),
    clearTimeout: clear,
    clearInterval: clear,
    dispose() {
      waiting.clear();
      if (pumping !== undefined) {
        clearImmediate(pumping as NodeJS.Immediate);
        clearTimeout(pumping as NodeJS.Timeout);
      }
    },
  };
}
