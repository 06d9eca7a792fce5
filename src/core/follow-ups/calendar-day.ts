const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** A day without a time: `YYYY-MM-DD`. */
export type Day = string;

/** The calendar day of an instant in a zone (IANA). Throws RangeError for a zone that is none. @param now epoch ms */
export const dayIn = (zone: string, now: number): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** @returns days from one day to another; negative where the other is earlier */
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** The day so many calendar days later. */
export const addDays = (day: Day, days: number): Day => toDay(toMs(day) + days * DAY_MS);

/** Neither a Saturday, nor a Sunday, nor one of the team's holidays. */
export const isBusinessDay = (day: Day, holidays: ReadonlySet<Day> = new Set()): boolean => {
  const weekday = new Date(toMs(day)).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.has(day);
};

/**
 * The business day so many business days after a day, which itself does not count. Days are whole days of a calendar:
 * no change of the clocks moves them.
 * @param days at least 1
 */
export function addBusinessDays(from: Day, days: number, holidays: ReadonlySet<Day> = new Set()): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The day itself where people work on it, else the next on which they do. */
export const nextBusinessDay = (day: Day, holidays: ReadonlySet<Day> = new Set()): Day =>
  isBusinessDay(day, holidays) ? day : addBusinessDays(day, 1, holidays);
