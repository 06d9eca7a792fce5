import { dayIn, epochOf, offsetAt } from '../time';

export const dayMs = 86_400_000;
const minuteMs = 60_000;
const unitMs: Readonly<Record<string, number>> = { m: minuteMs, h: 60 * minuteMs, d: dayMs, w: 7 * dayMs };

/** Epoch ms of a wall-clock time in a zone: `day` yyyy-MM-dd, `time` HH:mm. */
export function instantOf(day: string, time: string, zone: string): number {
  const asUtc = epochOf(`${day}T${time}:00.000Z`);
  const guess = epochOf(`${day}T${time}:00.000${offsetAt(asUtc, zone)}`);
  // Near a clock change the offset of the guess is the one that holds.
  return epochOf(`${day}T${time}:00.000${offsetAt(guess, zone)}`);
}

/** Months and years are of the calendar; the others are durations, days of 24 hours. */
const later = (epochMs: number, count: number, unit: string): number => {
  const date = new Date(epochMs);
  if (unit === 'M') return date.setUTCMonth(date.getUTCMonth() + count);
  if (unit === 'y') return date.setUTCFullYear(date.getUTCFullYear() + count);
  return epochMs + count * (unitMs[unit] ?? 0);
};

/** `-7d`, `4w 2d`, `+1h`, `-1M`, `30` (minutes) from an instant; undefined where it is no period. */
export function periodFrom(text: string, from: number, usualUnit = 'm'): number | undefined {
  const trimmed = text.trim();
  const sign = trimmed.startsWith('-') ? -1 : 1;
  const parts = trimmed.replace(/^[+-]/, '').split(/\s+/);
  let at = from;
  for (const part of parts) {
    const found = /^(\d{1,7})([mhdwMy]?)$/.exec(part);
    if (!found) return undefined;
    at = later(at, sign * Number(found[1]), found[2] || usualUnit);
  }
  return at;
}

/** A date of a query: `yyyy-MM-dd`, `yyyy/MM/dd`, either with ` HH:mm`, or a period from now. Epoch ms, or undefined. */
export function jqlDate(text: string, zone: string, now: number): number | undefined {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!found) return periodFrom(text, now);
  const [, year = '', month = '', day = '', hours = '0', minutes = '00'] = found;
  const wanted = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = instantOf(wanted, `${hours.padStart(2, '0')}:${minutes}`, zone);
  // 31 February is no day.
  return Number.isNaN(at) || dayIn(instantOf(wanted, '12:00', zone), zone) !== wanted ? undefined : at;
}
