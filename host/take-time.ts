import type { Clock } from './clock';

/**
 * Lets a call take its time. Calls made side by side begin at the same instant before the first of them moves a
 * standing clock, so that they overlap as they would.
 */
export async function takeTime(clock: Clock, startedAt: number, ms: number): Promise<void> {
  if (ms <= 0) return;
  await new Promise<void>((resolve) => setImmediate(resolve));
  await clock.passUntil(startedAt + ms);
}
