import fc from 'fast-check';
import { severities } from '#contract';
import { addDays, dayIn, isBusinessDay } from '#core/follow-ups/calendar-day';
import { type DuePolicy, proposedDue } from '#core/follow-ups/due';

const from = '2026-11-26';
const severity = fc.constantFrom(...severities, null);
const rank = fc.integer({ min: 0, max: 4 });

test('the more pressing never gets the later day', () => {
  fc.assert(
    fc.property(severity, rank, rank, (of, one, other) => {
      fc.pre(one <= other);
      const [sooner, later] = [
        proposedDue({ severity: of, rank: one, from }),
        proposedDue({ severity: of, rank: other, from }),
      ];
      expect(sooner.day <= later.day).toBe(true);
      expect(sooner.days).toBeLessThanOrEqual(later.days);
    }),
  );
});

test('the graver incident never gets the later day', () => {
  for (const at of [0, 1, 2, 3, 4, null]) {
    const days = (['sev1', 'sev2', 'sev3', 'sev4'] as const).map(
      (of) => proposedDue({ severity: of, rank: at, from }).days,
    );
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});

const policy = fc.record({
  after: fc.option(
    fc.record({
      days: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('calendar' as const, 'business' as const),
    }),
  ),
  holidays: fc.array(
    fc.integer({ min: 1, max: 120 }).map((days) => addDays(from, days)),
    { maxLength: 8 },
  ),
});

test('it falls on a business day after the one it is counted from, and holidays only put it off', () => {
  fc.assert(
    fc.property(severity, fc.option(rank), policy, (of, at, set) => {
      const { day } = proposedDue({ severity: of, rank: at, from, policy: set });
      expect(day > from).toBe(true);
      expect(isBusinessDay(day, new Set(set.holidays))).toBe(true);
      const without = proposedDue({ severity: of, rank: at, from, policy: { ...set, holidays: [] } });
      expect(day >= without.day).toBe(true);
    }),
  );
});

test('what a team has set holds for every incident, in the days that it counts in', () => {
  const after = (days: number, unit: 'calendar' | 'business') => ({ after: { days, unit }, holidays: ['2026-12-07'] });
  // 26 November 2026 is a Thursday.
  for (const of of [...severities, null]) {
    const dueBy = (set: DuePolicy) => proposedDue({ severity: of, rank: 0, from, policy: set });
    expect(dueBy(after(10, 'calendar'))).toEqual({ day: '2026-12-08', days: 10, unit: 'calendar' });
    expect(dueBy(after(4, 'calendar'))).toMatchObject({ day: '2026-11-30' });
    expect(dueBy(after(10, 'business'))).toEqual({ day: '2026-12-11', days: 10, unit: 'business' });
  }
});

test('counted from the day in the team’s zone, it is the same for whoever looks, also where the clocks change', () => {
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati');
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(zone, instant, fc.integer({ min: 0, max: 3_600_000 }), (of, now, later) => {
      const [first, second] = [dayIn(of, now), dayIn(of, now + later)];
      const due = (day: string) => proposedDue({ severity: 'sev1', rank: 0, from: day }).day;
      // Within one local day nothing moves; past midnight it never moves back.
      if (first === second) expect(due(first)).toBe(due(second));
      else expect(due(first) <= due(second)).toBe(true);
    }),
  );
});

test('where nobody has said how pressing it is, it counts as neither', () => {
  expect(proposedDue({ severity: 'sev1', rank: null, from })).toEqual(proposedDue({ severity: 'sev1', rank: 2, from }));
});
