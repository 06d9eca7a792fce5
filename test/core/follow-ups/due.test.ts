import fc from 'fast-check';
import { severities } from '#contract';
import { isBusinessDay } from '#core/follow-ups/calendar-day';
import { proposedDue } from '#core/follow-ups/due';

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
      expect(sooner.after).toBeLessThanOrEqual(later.after);
    }),
  );
});

test('the graver incident never gets the later day', () => {
  for (const at of [0, 1, 2, 3, 4, null]) {
    const days = (['sev1', 'sev2', 'sev3', 'sev4'] as const).map(
      (of) => proposedDue({ severity: of, rank: at, from }).after,
    );
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});

test('it falls on a business day after the one it is counted from, and holidays put it off', () => {
  fc.assert(
    fc.property(
      severity,
      fc.option(rank),
      fc.array(fc.integer({ min: 27, max: 30 }), { maxLength: 4 }),
      (of, at, off) => {
        const holidays = new Set(off.map((one) => `2026-11-${one}`));
        const { day } = proposedDue({ severity: of, rank: at, from, holidays });
        expect(day > from).toBe(true);
        expect(isBusinessDay(day, holidays)).toBe(true);
        expect(day >= proposedDue({ severity: of, rank: at, from }).day).toBe(true);
      },
    ),
  );
});

test('where nobody has said how pressing it is, it counts as neither', () => {
  expect(proposedDue({ severity: 'sev1', rank: null, from })).toEqual(proposedDue({ severity: 'sev1', rank: 2, from }));
});
