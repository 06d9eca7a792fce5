import type { Doubt } from './parsed-line';
import type { NamedZone } from './zone-names';
import { instantsOf, offsetAt, offsetName } from './zone-time';

const MINUTE = 60_000;

export type Placed = { readonly instant: number; readonly zone: string; readonly doubts: readonly Doubt[] };

/** An abbreviation or offset says by itself how far from UTC it is. */
function placedByOffset(wall: number, offset: number, { region, ambiguous }: NamedZone): Placed {
  const instant = wall - offset * MINUTE;
  const inSeason = region !== undefined && offsetAt(region, instant) === offset;
  return {
    instant,
    zone: inSeason ? region : offsetName(offset),
    doubts: [
      ...(region && !inSeason ? ['zone-season' as const] : []),
      ...(ambiguous ? ['zone-ambiguous' as const] : []),
    ],
  };
}

/**
 * A wall-clock reading (milliseconds, as if the wall clock were UTC) as an instant. Of an hour that came twice the first
 * is taken, or the second where the event before it (`after`) would otherwise come later.
 */
export function placed(wall: number, zone: NamedZone, after: number | null): Placed {
  if (zone.offset !== undefined) return placedByOffset(wall, zone.offset, zone);
  const name = zone.region ?? 'UTC';
  const { instants, skipped } = instantsOf(wall, name);
  const instant = instants.find((each) => after === null || each >= after) ?? instants[0] ?? wall;
  const doubts: Doubt[] = [
    ...(skipped ? ['hour-skipped' as const] : []),
    ...(instants.length > 1 ? ['hour-repeated' as const] : []),
  ];
  return { instant, zone: name, doubts };
}
