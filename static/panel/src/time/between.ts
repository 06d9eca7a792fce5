import { duration } from './duration';

const minute = 60_000;

/**
 * The time from one moment to another in words, as their shown minutes tell it: 01:52 to 03:40 is `1 h 48 min`,
 * whatever the seconds. Below a minute in seconds, so that nothing that took time says zero.
 */
export function between(from: string, to: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end - start < minute) return `${Math.max(0, Math.round((end - start) / 1000))} s`;
  return duration((Math.floor(end / minute) - Math.floor(start / minute)) * minute);
}
