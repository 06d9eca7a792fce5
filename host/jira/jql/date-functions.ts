import { dayIn } from '../time';
import { dayMs, instantOf, jqlDate, periodFrom } from './jql-date';
import { JqlFault } from './jql-fault';
import type { SearchFunction, SearchView } from './search-field';

type Unit = 'day' | 'week' | 'month' | 'year';

const usualUnit = { day: 'd', week: 'w', month: 'M', year: 'y' } as const;

const dayOnly = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);

/** First day (yyyy-MM-dd) of the unit that holds the day; weeks begin on Sunday, as on a site in American English. */
const firstDay = (day: string, unit: Unit): string => {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  const at = Date.parse(`${day}T12:00:00Z`);
  return unit === 'week' ? dayOnly(at - new Date(at).getUTCDay() * dayMs) : day;
};

const nextFirstDay = (first: string, unit: Unit): string => {
  const date = new Date(`${first}T12:00:00Z`);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  else date.setUTCDate(date.getUTCDate() + (unit === 'week' ? 7 : 1));
  return dayOnly(date.getTime());
};

const shifted = (args: readonly string[], unit: Unit, view: SearchView): number => {
  const [by] = args;
  if (by === undefined) return view.now;
  const at = periodFrom(by, view.now, usualUnit[unit]);
  if (at === undefined)
    throw new JqlFault([
      `Duration for function 'startOf' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.`,
    ]);
  return at;
};

const startOf = (unit: Unit): SearchFunction => ({
  takes: [0, 1],
  gives: (args, view) => [instantOf(firstDay(dayIn(shifted(args, unit, view), view.zone), unit), '00:00', view.zone)],
});

const endOf = (unit: Unit): SearchFunction => ({
  takes: [0, 1],
  gives(args, view) {
    const first = firstDay(dayIn(shifted(args, unit, view), view.zone), unit);
    return [instantOf(nextFirstDay(first, unit), '00:00', view.zone) - 1];
  },
});

/** What date fields take. */
export const dateFunctions: Readonly<Record<string, SearchFunction>> = {
  now: { takes: [0, 0], gives: (_, { now }) => [now] },
  startofday: startOf('day'),
  startofweek: startOf('week'),
  startofmonth: startOf('month'),
  startofyear: startOf('year'),
  endofday: endOf('day'),
  endofweek: endOf('week'),
  endofmonth: endOf('month'),
  endofyear: endOf('year'),
};

/** The instant a date in a query means; the fault Jira answers where it means none. */
export function dateMeant(text: string, field: string, { zone, now }: SearchView): number {
  const at = jqlDate(text, zone, now);
  if (at !== undefined) return at;
  const formats =
    "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'";
  throw new JqlFault([`Date value '${text}' for field '${field}' is invalid. Valid formats include: ${formats}.`]);
}
