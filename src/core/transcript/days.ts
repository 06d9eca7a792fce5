import type { DateWords } from './date-words';
import type { Piece } from './draft';

export const DAY = 86_400_000;

/** Days since 1970-01-01. */
const dayOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** `2019-02-08` of a day, or of a wall clock in milliseconds divided by a day. */
export const dayName = (day: number): string => new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);

/** The day of `2019-02-08`, or null. */
export function dayNamed(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  const at = year ? dayOf(Number(year), Number(month), Number(day)) : NaN;
  return Number.isFinite(at) && dayName(at) === text.trim() ? at : null;
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** Month and day in the year that lies nearest. */
export function nearest(month: number, day: number, to: number): number {
  const years = [-1, 0, 1].map((step) => dayOf(yearOf(to) + step, month, day));
  return years.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best));
}

export type Order = 'day-first' | 'month-first';

type Numbers = Extract<DateWords, { kind: 'numbers' }>;

/** Numbers in one order as a day, or null where there is no such month. */
export function numbersDay({ first, second, year }: Numbers, order: Order, near: number): number | null {
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return year === undefined ? nearest(month, day, near) : dayOf(year, month, day);
}

const extent = (days: readonly number[]): number =>
  days.reduce((most, each) => Math.max(most, each), -Infinity) -
  days.reduce((least, each) => Math.min(least, each), Infinity);

const distance = (days: readonly number[], to: number): number =>
  Math.min(...days.slice(0, 50).map((day) => Math.abs(day - to)));

export type OrderFound = { readonly order: Order; readonly sure: boolean };

/** Whether 06/04 is April or June, by all such dates of a text, by how near they lie together, by the given date. */
export function orderOf(pieces: readonly Piece[], near: number): OrderFound {
  const dates = pieces.flatMap((piece) =>
    piece.type === 'event' ? [piece.moment.date, piece.moment.end?.date] : [piece.date],
  );
  const numbers = dates.filter((date): date is Numbers => date?.kind === 'numbers');
  const dayFirst = numbers.filter(({ first }) => first > 12).length;
  const monthFirst = numbers.filter(({ second }) => second > 12).length;
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', sure: true };
  const days = (order: Order) => numbers.flatMap((each) => numbersDay(each, order, near) ?? []);
  const [asDays, asMonths] = [days('day-first'), days('month-first')];
  if (asDays.length === 0) return { order: 'day-first', sure: true };
  const spread = extent(asDays) - extent(asMonths);
  if (Math.abs(spread) > 20) return { order: spread < 0 ? 'day-first' : 'month-first', sure: false };
  const away = distance(asDays, near) - distance(asMonths, near);
  if (Math.abs(away) > 10) return { order: away < 0 ? 'day-first' : 'month-first', sure: false };
  // Where a clock has am and pm, the month usually stands first.
  const halves = pieces.some((piece) => piece.type === 'event' && piece.moment.clock?.halfDay);
  return { order: halves ? 'month-first' : 'day-first', sure: false };
}
