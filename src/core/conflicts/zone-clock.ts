import { tzOffset } from '@date-fns/tz';

const minute = 60_000;

/** How a zone's clocks read at an instant: ms as if that reading were UTC. NaN for a zone nobody knows. */
export const wallClock = (zone: string, instant: number): number =>
  instant + tzOffset(zone, new Date(instant)) * minute;

/** When a zone's clocks were last set before an instant, as far back as `within` ms: by how many minutes, and when. */
export function lastChange(
  zone: string,
  instant: number,
  within: number,
): { readonly at: number; readonly minutes: number } | null {
  const offset = (at: number): number => tzOffset(zone, new Date(at));
  const minutes = offset(instant) - offset(instant - within);
  if (!minutes) return null;
  let [before, after] = [instant - within, instant];
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle) === offset(instant)) after = middle;
    else before = middle;
  }
  return { at: Math.round(after / minute) * minute, minutes };
}
