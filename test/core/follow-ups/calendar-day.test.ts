import fc from 'fast-check';
import { addBusinessDays, addDays, dayIn, daysBetween, isBusinessDay } from '#core/follow-ups/calendar-day';

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const holidays = fc.array(day, { maxLength: 10 }).map((days) => new Set(days));

test('business days pass over weekends, holidays and the year’s end', () => {
  // 27 November 2026 is a Friday.
  expect(addBusinessDays('2026-11-27', 1)).toBe('2026-11-30');
  expect(addBusinessDays('2026-11-28', 1)).toBe('2026-11-30');
  expect(addBusinessDays('2026-11-27', 5)).toBe('2026-12-04');
  const feast = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
  expect(addBusinessDays('2026-12-24', 1, feast)).toBe('2026-12-29');
  expect(addBusinessDays('2026-12-31', 1, feast)).toBe('2027-01-04');
  expect(addBusinessDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('the day is a business day, and exactly so many of them lie between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), holidays, (from, count, off) => {
      const to = addBusinessDays(from, count, off);
      expect(isBusinessDay(to, off)).toBe(true);
      const passed = Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at + 1));
      expect(passed.filter((one) => isBusinessDay(one, off))).toHaveLength(count);
    }),
  );
});

test('a day and so many days are the day they say, there and back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(daysBetween(from, to)).toBe(count);
      expect(addDays(to, -count)).toBe(from);
    }),
  );
});

/** Zones on both sides of the date line, with half hours, and with clocks that change on different days. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Casablanca',
];

test('an instant’s day is the one that its clock on the wall shows, also while the clocks change', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 946_684_800_000, max: 2_840_140_800_000 }),
      (zone, now) => {
        const shown = new Date(now).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 10);
        expect(dayIn(zone, now)).toBe(shown);
      },
    ),
  );
  // Clocks went forward at 02:00 on 29 March 2026 in Berlin, and back on 25 October.
  expect(dayIn('Europe/Berlin', Date.parse('2026-03-28T22:59:59Z'))).toBe('2026-03-28');
  expect(dayIn('Europe/Berlin', Date.parse('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
  expect(dayIn('Europe/Berlin', Date.parse('2026-10-25T22:59:59Z'))).toBe('2026-10-25');
  expect(dayIn('Pacific/Kiritimati', Date.parse('2026-12-31T10:00:00Z'))).toBe('2027-01-01');
});

test('the change of the clocks shifts no due day, whatever zone this machine is in', () => {
  for (const start of ['2026-03-27', '2026-10-23', '2026-03-06', '2026-10-30'])
    expect(daysBetween(start, addBusinessDays(start, 5))).toBe(7);
});
