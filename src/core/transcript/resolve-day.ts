import type { DateWords } from './date-words';
import { DAY, nearest, numbersDay, type OrderFound } from './days';
import type { Doubt } from './parsed-line';

/** Finds the day that words mean, from the current day of the text, its year and the given date. */
export class DayFinder {
  /** The day that undated lines are of; null until the text has named one. */
  current: number | null = null;
  /** Whether `current` stands in the text at or above where we are. */
  named = false;
  /** A year the text said apart from the day. */
  year: number | null = null;
  /** Whether the given date had to stand in. */
  usedGiven = false;

  constructor(
    readonly given: number,
    private readonly order: OrderFound,
  ) {}

  of(date: DateWords, doubts: Doubt[]): number | null {
    const near = this.year === null ? (this.current ?? this.given) : Math.round(Date.UTC(this.year, 6, 1) / DAY);
    switch (date.kind) {
      case 'full':
        if (date.slip) doubts.push('date-mistyped');
        return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY);
      case 'yearless':
        if (this.year === null) doubts.push('year-assumed');
        return nearest(date.month, date.day, near);
      case 'numbers': {
        if (!this.order.sure && date.first !== date.second) doubts.push('day-month-order');
        if (date.year === undefined) doubts.push('year-assumed');
        const other = this.order.order === 'day-first' ? 'month-first' : 'day-first';
        return numbersDay(date, this.order.order, near) ?? numbersDay(date, other, near);
      }
      case 'relative':
        doubts.push('date-assumed');
        this.usedGiven = true;
        return this.given + date.days;
      case 'weekday':
        doubts.push('date-assumed');
        return this.weekday(date.weekday);
    }
  }

  /** The next such day after the current date, or the last one before the given date. 1970-01-01 was a Thursday. */
  private weekday(weekday: number): number {
    const of = (day: number) => (((day + 3) % 7) + 7) % 7;
    if (this.current !== null) return this.current + ((weekday - of(this.current) + 7) % 7);
    this.usedGiven = true;
    return this.given - ((of(this.given) - weekday + 7) % 7);
  }
}
