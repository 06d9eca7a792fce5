import { tzOffset } from '@date-fns/tz';

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes east of Greenwich; an unknown zone counts as UTC. */
const minutesAt = (epochMs: number, zone: string): number => tzOffset(zone, new Date(epochMs)) || 0;

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(Math.round(size % 60))}`;
};

/** `+0100`: the zone's offset at that instant, as Jira writes it. */
export function offsetAt(epochMs: number, zone: string): string {
  return offsetText(minutesAt(epochMs, zone));
}

/** `2026-11-18T01:52:00.000+0000`: the instant in the zone, daylight saving time included, no colon in the offset. */
export function jiraTime(epochMs: number, zone: string): string {
  const minutes = minutesAt(epochMs, zone);
  return new Date(epochMs + minutes * 60_000).toISOString().slice(0, -1) + offsetText(minutes);
}

/** Epoch ms of a time in Jira's form or any ISO 8601; NaN where it is neither. */
export function epochOf(time: string): number {
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** `2026-11-18`: the day in the zone. */
export function dayIn(epochMs: number, zone: string): string {
  return jiraTime(epochMs, zone).slice(0, 10);
}
