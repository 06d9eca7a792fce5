import fc from 'fast-check';
import { addDays, daysBetween } from '#core/follow-ups/calendar-day';
import { addMonths, dayAfterKey, inMonth, monthOf, weeksOf } from '../../../static/panel/src/days/weeks';

const day = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays('2026-11-18', days));

test('a month’s weeks hold each of its days once, in order, each under its weekday', () => {
  fc.assert(
    fc.property(day.map(monthOf), (month) => {
      const weeks = weeksOf(month);
      const days = weeks.flat().filter((one) => one !== null);
      const count = daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`);
      expect(days).toEqual(Array.from({ length: count }, (_, at) => addDays(`${month}-01`, at)));
      for (const week of weeks)
        for (const [at, one] of week.entries())
          if (one) expect((new Date(`${one}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(at);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['ArrowLeft', '2026-11-17'],
  ['ArrowRight', '2026-11-19'],
  ['ArrowUp', '2026-11-11'],
  ['ArrowDown', '2026-11-25'],
  ['Home', '2026-11-16'],
  ['End', '2026-11-22'],
  ['PageUp', '2026-10-18'],
  ['PageDown', '2026-12-18'],
  ['a', null],
])('%s leads from a Wednesday to %s', (key, next) => {
  expect(dayAfterKey(key, '2026-11-18')).toBe(next);
});

test('a month that is shorter ends on its last day', () => {
  expect(inMonth('2026-01-31', '2026-02')).toBe('2026-02-28');
});
