import { addBusinessDays, addDays, type Day } from './calendar-day';

/** What a person typed into a field for a day. `none`: nothing; `either`: day and month could be one another. */
export type TypedDay =
  { readonly is: 'day'; readonly day: Day } | { readonly is: 'none' | 'either' | 'unclear' | 'otherWeekday' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const fullMonths = 'january february march april may june july august september october november december'.split(' ');
const fullWeekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const unclear: TypedDay = { is: 'unclear' };

/** The place of a name in a list, by its first three letters and no others than it has; -1 where it is none of them. */
const placeIn = (short: readonly string[], full: readonly string[], word: string): number =>
  word.length < 3 ? -1 : short.findIndex((one, at) => word.startsWith(one) && (full[at] ?? '').startsWith(word));

const monthOf = (word: string): number => placeIn(months, fullMonths, word === 'sept' ? 'sep' : word) + 1;
const weekdayOf = (word: string): number => placeIn(weekdays, fullWeekdays, word);

/** A day that the calendar has; null for the 31st of April. */
function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const fits = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return fits ? at.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}

const told = (day: Day | null): TypedDay => (day === null ? unclear : { is: 'day', day });

/** Without a year the next one is meant: today's date is today. */
function inSomeYear(year: number | null, month: number, day: number, today: Day): Day | null {
  if (year !== null) return dayOf(year < 100 ? 2000 + year : year, month, day);
  const first = Number(today.slice(0, 4));
  const all = Array.from({ length: 5 }, (_, ahead) => dayOf(first + ahead, month, day));
  return all.find((one) => one !== null && one >= today) ?? null;
}

const weekdayAt = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The next day of that name; today is not it. */
const nextWeekday = (weekday: number, today: Day): Day => addDays(today, ((weekday - weekdayAt(today) + 6) % 7) + 1);

/** The same date so many months on, or the last day of that month. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  const at = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), at)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const MOST_AHEAD = 5000;

/** `in 5 days`, `10 business days`, `2 weeks`. */
function ahead(text: string, today: Day): Day | null {
  const found = /^(?:in )?(\d{1,4}|a|an|one) (business day|working day|day|week|month)s?$/.exec(text);
  if (!found) return null;
  const count = /^\d/.test(found[1] ?? '') ? Number(found[1]) : 1;
  if (count > MOST_AHEAD) return null;
  switch (found[2]) {
    case 'day':
      return addDays(today, count);
    case 'week':
      return addDays(today, 7 * count);
    case 'month':
      return addMonths(today, count);
    default:
      return addBusinessDays(today, count);
  }
}

const words: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, 'next week': 7 };

/** `4/12`: which is the day, and which the month? With dots the day comes first. */
function byNumbers(text: string, today: Day): TypedDay | null {
  const found = /^(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/.exec(text);
  if (!found) return null;
  const [one, other] = [Number(found[1]), Number(found[3])];
  const year = found[4] === undefined ? null : Number(found[4]);
  if (found[2] !== '.' && one <= 12 && other <= 12 && one !== other) return { is: 'either' };
  const dayFirst = found[2] === '.' || one > 12 || one === other;
  return told(inSomeYear(year, dayFirst ? other : one, dayFirst ? one : other, today));
}

/** `4 Dec`, `Fri 4 December 2026`, `Dec 4`. */
function byNames(text: string, today: Day): TypedDay {
  const parts = text.split(' ');
  const weekday = weekdayOf(parts[0] ?? '');
  if (weekday >= 0 && parts.length === 1) return told(nextWeekday(weekday, today));
  const [one = '', other = '', third] = weekday >= 0 ? parts.slice(1) : parts;
  if (parts.length > (weekday >= 0 ? 4 : 3)) return unclear;
  const [date, name] = /^\d/.test(one) ? [one, other] : [other, one];
  const month = monthOf(name);
  const at = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(date)?.[1];
  const isYear = third === undefined || /^(\d{4}|\d{2})$/.test(third);
  if (month === 0 || at === undefined || !isYear) return unclear;
  const day = inSomeYear(third === undefined ? null : Number(third), month, Number(at), today);
  if (day !== null && weekday >= 0 && weekdayAt(day) !== weekday) return { is: 'otherWeekday' };
  return told(day);
}

/**
 * Understands a day as people write it. Never throws.
 * @param today the reader's own calendar day
 */
export function typedDay(typed: string, today: Day): TypedDay {
  const text = typed
    .toLowerCase()
    .replaceAll(/[,\s]+/g, ' ')
    .trim();
  if (text === '') return { is: 'none' };
  const days = Object.hasOwn(words, text) ? words[text] : undefined;
  if (days !== undefined) return told(addDays(today, days));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return told(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const later = ahead(text, today);
  if (later) return told(later);
  return byNumbers(text, today) ?? byNames(text.replaceAll('.', ''), today);
}
