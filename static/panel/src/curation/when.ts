import type { ClockFace } from '../time/clock-face';

/** `09:12 CET`; with the date before it where that was not today, and with the year where it was another one. */
export function when(at: string, clock: ClockFace, now: string = new Date().toISOString()): string {
  const [date = '', time = ''] = clock.exactLocal(at).split(', ');
  const [today = ''] = clock.exactLocal(now).split(', ');
  const words = `${time.slice(0, 5)} ${clock.zoneName(at)}`;
  if (date === today) return words;
  const [, day, month, year] = date.split(' ');
  return today.endsWith(` ${year}`) ? `${day} ${month}, ${words}` : `${day} ${month} ${year}, ${words}`;
}
