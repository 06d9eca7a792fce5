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
  /** Makes what every row needs: the makers are slow, and this can be done while one waits for something else. */
  warmUp(): void;
};

const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const seconds = { ...time, second: '2-digit' } as const;
const date = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** @param timezone IANA name from the Jira profile; an unknown one counts as UTC, and the headings say UTC then. */
export function clockFace(timezone: string): ClockFace {
  const zone = knownZone(timezone);
  const [utc, local] = [formatsOf('UTC'), formatsOf(zone)];
  const clock: ClockFace = {
    zone,
    utc: (at) => utc('time', time).format(new Date(at)),
    local: (at) => local('time', time).format(new Date(at)),
    dayShift: (at) => (dayNumber(local('numbers', numbers), at) - dayNumber(utc('numbers', numbers), at)) / 86_400_000,
    zoneName: zoneNames(zone),
    utcDay: (at) => plain(utc('date', date), at),
    exactUtc: (at) => `${plain(utc('date', date), at)}, ${utc('seconds', seconds).format(new Date(at))}`,
    exactLocal: (at) => `${plain(local('date', date), at)}, ${local('seconds', seconds).format(new Date(at))}`,
    warmUp: () => {
      const at = new Date(0).toISOString();
      for (const say of [clock.utc, clock.local, clock.dayShift, clock.zoneName, clock.utcDay]) say(at);
    },
  };
  return clock;
}

/** Formatters are dear to make and cheap to use: each is made when first asked for. */
function formatsOf(timeZone: string): (name: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (name, options) => {
    const format = made.get(name) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
    made.set(name, format);
    return format;
  };
}

function knownZone(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** The formatter's own parts without the comma that en-GB puts after the weekday. */
function plain(format: Intl.DateTimeFormat, at: string): string {
  const words = format.formatToParts(new Date(at)).filter((part) => part.type !== 'literal');
  return words.map((part) => part.value).join(' ');
}

function dayNumber(format: Intl.DateTimeFormat, at: string): number {
  const parts = new Map(format.formatToParts(new Date(at)).map((part) => [part.type, Number(part.value)]));
  return Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
}
