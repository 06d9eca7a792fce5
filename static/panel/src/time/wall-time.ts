import { tzOffset } from '@date-fns/tz';

const minute = 60_000;

/** What a zone's clocks show at an instant, as a date-time field takes it: `2026-11-18T01:52:00`. */
export function toWallTime(at: string, zone: string): string {
  const instant = Date.parse(at);
  return new Date(instant + tzOffset(zone, new Date(instant)) * minute).toISOString().slice(0, 19);
}

/**
 * The instant at which a zone's clocks show what a date-time field gives; null for an empty or half-typed one. Of an
 * hour shown twice the first; in an hour that was skipped, as if the clocks had not gone forward yet.
 */
export function fromWallTime(typed: string, zone: string): string | null {
  const wall = Date.parse(`${typed}Z`);
  if (Number.isNaN(wall)) return null;
  const before = tzOffset(zone, new Date(wall - 24 * 60 * minute));
  const first = wall - before * minute;
  const offset = tzOffset(zone, new Date(first));
  const second = wall - offset * minute;
  const fits = (instant: number): boolean => instant + tzOffset(zone, new Date(instant)) * minute === wall;
  return new Date(fits(first) || !fits(second) ? first : second).toISOString();
}
