import type { ClockFace } from '../time/clock-face';

/** `09:12 CET`, with the day before it where that was not today. */
export function when(at: string, clock: ClockFace, now: string = new Date().toISOString()): string {
  const [day = '', time = ''] = clock.exactLocal(at).split(', ');
  const [today] = clock.exactLocal(now).split(', ');
  const words = `${time.slice(0, 5)} ${clock.zoneName(at)}`;
  return day === today ? words : `${day}, ${words}`;
}
