import { formatIn, partsOf } from './zone-parts';
import type { DateParts } from './zone-parts';
import { zoneNames } from './zone-names';

/** The one place where instants become words. Every `at` is ISO 8601. */
export type ClockFace = {
  /** IANA name of the reader's zone. */
  readonly zone: string;
  /** `01:58` */
  utc(at: string): string;
  /** `02:58`, in the reader's zone. */
  local(at: string): string;
  /** How many days the reader's date is ahead of the UTC date at that instant: -1, 0 or 1. */
  dayShift(at: string): number;
  /** The zone's short name as it holds at that instant: `CET`, `GMT+5:45`. */
  zoneName(at: string): string;
  /** `Wed 18 Nov 2026`, the UTC date. */
  utcDay(at: string): string;
  /** `Wed 18 Nov 2026, 01:58:12` in UTC. */
  exactUtc(at: string): string;
  /** The same in the reader's zone. */
  exactLocal(at: string): string;
};

/** @param timezone IANA name from the Jira profile; an unknown one counts as UTC, and the headings say UTC then. */
export function clockFace(timezone: string): ClockFace {
  const format = formatIn('en-GB', timezone);
  const { timeZone } = format.resolvedOptions();
  const local = (at: string): DateParts => partsOf(format, at);
  return {
    zone: timeZone,
    utc: (at) => time(utcParts(at)),
    local: (at) => time(local(at)),
    dayShift: (at) => daysAhead(Number(local(at).day), Number(utcParts(at).day)),
    zoneName: zoneNames(format),
    utcDay: (at) => date(utcParts(at)),
    exactUtc: (at) => exact(utcParts(at)),
    exactLocal: (at) => exact(local(at)),
  };
}

/** The browser's own English for UTC, `Wed, 18 Nov 2026 01:58:12 GMT`: it needs no calendar data, which is slow to wake. */
function utcParts(at: string): DateParts {
  const [weekday = '', day = '', month = '', year = '', clock = ''] = new Date(at).toUTCString().split(/,? /);
  const [hour = '', minute = '', second = ''] = clock.split(':');
  return { weekday, day, month, year, hour, minute, second, zone: 'UTC' };
}

function time({ hour, minute }: DateParts): string {
  return `${hour}:${minute}`;
}

function date({ weekday, day, month, year }: DateParts): string {
  // English calls September Sep or Sept, as its data go.
  return `${weekday} ${Number(day)} ${month.slice(0, 3)} ${year}`;
}

function exact(parts: DateParts): string {
  return `${date(parts)}, ${time(parts)}:${parts.second}`;
}

/** Two dates of one instant are a day apart at most; at the end of a month the later one is the smaller number. */
function daysAhead(local: number, utc: number): number {
  if (local === utc) return 0;
  return local === utc + 1 || local < utc - 1 ? 1 : -1;
}
