import fc from 'fast-check';
import { addDays, daysBetween } from '#core/follow-ups/calendar-day';
import { typedDay } from '#core/follow-ups/typed-day';
import { clockFace } from '../../../static/panel/src/time/clock-face';

/** A Wednesday. */
const today = '2026-11-18';

const day = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays(today, days));

test.each([
  ['2026-12-04', '2026-12-04'],
  ['2026/12/4', '2026-12-04'],
  ['4 Dec', '2026-12-04'],
  ['Fri 4 Dec', '2026-12-04'],
  ['friday, 4th december 2026', '2026-12-04'],
  ['Dec 4, 2027', '2027-12-04'],
  ['4 Sept', '2027-09-04'],
  ['18 Nov', '2026-11-18'],
  ['17 Nov', '2027-11-17'],
  ['29 Feb', '2028-02-29'],
  ['4.12.', '2026-12-04'],
  ['4.12.26', '2026-12-04'],
  ['24/12', '2026-12-24'],
  ['12/24/2026', '2026-12-24'],
  ['5/5', '2027-05-05'],
  ['today', '2026-11-18'],
  ['Tomorrow', '2026-11-19'],
  ['next week', '2026-11-25'],
  ['in 5 days', '2026-11-23'],
  ['5 days', '2026-11-23'],
  ['in a week', '2026-11-25'],
  ['3 business days', '2026-11-23'],
  ['in 3 months', '2027-02-18'],
  ['fri', '2026-11-20'],
  ['Wednesday', '2026-11-25'],
])('“%s” is %s', (typed, expected) => {
  expect(typedDay(typed, today)).toEqual({ is: 'day', day: expected });
});

test.each([
  ['', 'none'],
  ['  ', 'none'],
  ['4/12', 'either'],
  ['4/12/2026', 'either'],
  ['31 April', 'unclear'],
  ['2026-13-01', 'unclear'],
  ['soon', 'unclear'],
  ['4 D', 'unclear'],
  ['mon 4 Dec 2026', 'otherWeekday'],
  ['in 9999 days', 'unclear'],
  ['4 Dec 2026 or so', 'unclear'],
])('of “%s” nothing is guessed: %s', (typed, is) => {
  expect(typedDay(typed, today)).toEqual({ is });
});

test('what the panel shows of a day is understood as that day, in every zone', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'), (one, zone) => {
      const shown = clockFace(zone).utcDay(`${one}T12:00:00.000Z`);
      expect(typedDay(shown, today)).toEqual({ is: 'day', day: one });
    }),
    { numRuns: 60 },
  );
});

test('a date without a year is the next one, less than five years ahead, and anything typed is answered', () => {
  fc.assert(
    fc.property(day, fc.string(), (one, text) => {
      const [, month = '', date = ''] = one.split('-');
      const found = typedDay(`${Number(date)}.${Number(month)}.`, today);
      if (found.is !== 'day') throw new Error('A day of some year is a day.');
      expect(daysBetween(today, found.day)).toBeGreaterThanOrEqual(0);
      expect(found.day.slice(5)).toBe(`${month}-${date}`);
      expect(typeof typedDay(text, today).is).toBe('string');
    }),
    { numRuns: 60 },
  );
});
