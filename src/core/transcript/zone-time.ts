import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;

/** Whether the runtime's zone data knows an IANA zone or a ±HH:MM offset. */
export const knownZone = (zone: string): boolean => !Number.isNaN(tzOffset(zone, new Date(0)));

/** Minutes east of UTC in a zone at an instant. */
export const offsetAt = (zone: string, instant: number): number => tzOffset(zone, new Date(instant));

/** `-08:00` for minutes east of UTC. */
export function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return minutes === 0 ? 'UTC' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** One wall-clock reading can name one instant, none (the clock jumped over it) or two (the clock was set back). */
export type Instants = { readonly instants: readonly number[]; readonly skipped: boolean };

/**
 * The instants at which a zone's clocks showed `wall` (milliseconds, as if the wall clock were UTC), earliest first.
 * A skipped reading is taken as a clock that had not yet been put forward.
 */
export function instantsOf(wall: number, zone: string): Instants {
  const day = 24 * 60 * MINUTE;
  const offsets = [...new Set([offsetAt(zone, wall - day), offsetAt(zone, wall + day)])];
  const instants = offsets
    .map((offset) => wall - offset * MINUTE)
    .filter((instant) => instant + offsetAt(zone, instant) * MINUTE === wall)
    .sort((a, b) => a - b);
  return instants.length > 0
    ? { instants, skipped: false }
    : { instants: [wall - (offsets[0] ?? 0) * MINUTE], skipped: true };
}
