import type { Clock } from '../clock';
import type { Module } from './manifest';

const intervalMs: Record<string, number> = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };
const firstRunMs = 300_000;

/**
 * Under a running clock, scheduled triggers run by themselves: about five minutes after the start, then at their interval.
 * Returns what stops them.
 */
export function startSchedule(clock: Clock, modules: readonly Module[], run: (key: string) => void): () => void {
  const next = new Map(modules.map(({ key }) => [key, clock.now() + firstRunMs]));
  const look = () => {
    for (const { key, interval = 'day' } of modules) {
      if (clock.now() < (next.get(key) ?? Infinity)) continue;
      next.set(key, clock.now() + (intervalMs[interval] ?? firstRunMs));
      run(key);
    }
  };
  if (!clock.running || modules.length === 0) return () => undefined;
  const timer = setInterval(look, 1000);
  timer.unref();
  return () => clearInterval(timer);
}
