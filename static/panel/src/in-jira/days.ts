import { dayIn } from '#core/follow-ups/calendar-day';
import type { ClockFace } from '../time/clock-face';

/** The reader's calendar day. @param now epoch ms */
export const today = (clock: ClockFace, now: number): string => dayIn(clock.zone, now);

/** `Fri 4 Dec`, with the year where it is not this one. @param day `YYYY-MM-DD` */
export function dayWords(day: string, clock: ClockFace, thisDay: string): string {
  const words = clock.utcDay(`${day}T12:00:00.000Z`);
  const year = day.slice(0, 4);
  return year === thisDay.slice(0, 4) ? words.slice(0, -` ${year}`.length) : words;
}
