import { addDays, type Day } from '#core/follow-ups/calendar-day';

/** A month: `YYYY-MM`. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 'YYYY-MM'.length);

/** The month so many months on. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 'YYYY-MM'.length);
}

/** Monday is 0. */
const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The same date in another month, or that month's last day. */
export function inMonth(day: Day, month: Month): Day {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(-2)}`;
  return same > last ? last : same;
}

/** The weeks of a month, from Monday on; null where a day is another month's. */
export function weeksOf(month: Month): readonly (readonly (Day | null)[])[] {
  const first = `${month}-01`;
  const start = addDays(first, -weekdayOf(first));
  const weeks: (Day | null)[][] = [];
  for (let day = start; monthOf(day) <= month; day = addDays(day, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, at) => addDays(day, at)).map((one) => (monthOf(one) === month ? one : null)),
    );
  return weeks;
}

/** Where an arrow key leads; null for any other key. */
export function dayAfterKey(key: string, day: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return inMonth(day, addMonths(monthOf(day), -1));
    case 'PageDown':
      return inMonth(day, addMonths(monthOf(day), 1));
    default:
      return null;
  }
}
