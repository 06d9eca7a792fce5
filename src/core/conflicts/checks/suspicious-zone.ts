import type { Check, Scene } from '../conflict';
import type { Match, Source } from '../sources';

const minute = 60_000;
const halfHour = 30 * minute;
/** No two zones lie further apart. */
const WIDEST = 26 * 60;

/** By how many minutes a telling is shifted, where that is what a zone shifts by. */
function zoneShift({ ms }: Match, toleranceMs: number): number | null {
  const shift = Math.round(ms / halfHour) * halfHour;
  const minutes = shift / minute;
  const isZone = Math.abs(minutes) >= 60 && Math.abs(minutes) < 24 * 60 && Math.abs(minutes) <= WIDEST;
  return isZone && Math.abs(ms - shift) <= toleranceMs ? minutes : null;
}

/** The shift that most tellings of a source agree on. */
function agreedShift({ matches }: Source, { defaults }: Scene): number | null {
  const tally = new Map<number, number>();
  for (const match of matches) {
    const minutes = zoneShift(match, defaults.zoneToleranceMs);
    if (minutes !== null) tally.set(minutes, (tally.get(minutes) ?? 0) + 1);
  }
  const [best] = [...tally].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const [minutes, count] = best;
  return count >= defaults.agreeing && count * 2 > matches.length ? minutes : null;
}

/** A whole source that is shifted against the others by hours: it was read in another zone than it was written in. */
export const suspiciousZone: Check = (scene) =>
  scene.sources.flatMap((source) => {
    const minutes = agreedShift(source, scene);
    const first = source.events[0];
    if (minutes === null || !first) return [];
    const eventIds = source.events.map(({ id }) => id);
    return [{ code: 'suspiciousZone' as const, eventIds, at: first.at, origin: source.origin, minutes }];
  });
