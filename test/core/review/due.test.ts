import fc from 'fast-check';
import type { Settings } from '#contract';
import { dayIn } from '#core/follow-ups/calendar-day';
import { isOverdue, reviewDue } from '#core/review/due';
import { defaultSettings } from '#core/settings/default-settings';

const due = (overAt: string, settings: Partial<Settings> = {}, severity: 'sev1' | 'sev2' | null = null) =>
  reviewDue({ review: null, overAt, severity, settings: { ...defaultSettings, ...settings } });

const business: Settings['due'] = {
  usual: { days: 2, unit: 'calendar' },
  bySeverity: { sev1: { days: 3, unit: 'business' }, sev2: { days: 5, unit: 'business' } },
};

test('two days after it was over, where nobody set anything', () => {
  expect(due('2026-11-18T02:40:00.000Z')).toEqual({
    day: '2026-11-20',
    at: '2026-11-21T00:00:00.000Z',
    by: { days: 2, unit: 'calendar', after: '2026-11-18T02:40:00.000Z' },
  });
});

test('business days by severity pass weekends and the team’s holidays', () => {
  const friday = '2026-11-20T15:00:00.000Z';
  expect(due(friday, { due: business }, 'sev1')?.day).toBe('2026-11-25');
  expect(due(friday, { due: business, holidays: ['2026-11-24'] }, 'sev1')?.day).toBe('2026-11-26');
  expect(due(friday, { due: business }, 'sev2')?.day).toBe('2026-11-27');
  expect(due(friday, { due: business })?.day).toBe('2026-11-22');
});

test('days begin in the team’s zone', () => {
  const late = '2026-11-18T23:30:00.000Z';
  expect(due(late)?.day).toBe('2026-11-20');
  expect(due(late, { zone: 'Europe/Paris' })).toMatchObject({ day: '2026-11-21', at: '2026-11-21T23:00:00.000Z' });
  expect(due(late, { zone: 'America/Los_Angeles' })).toMatchObject({
    day: '2026-11-20',
    at: '2026-11-21T08:00:00.000Z',
  });
});

test('the due instant is the first that is no longer the due day, in any zone and over changes of the clocks', () => {
  const zones = [
    'UTC',
    'Europe/Paris',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ];
  const instants = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (over, zone) => {
      const found = due(over.toISOString(), { zone });
      const at = Date.parse(found?.at ?? '');
      expect(dayIn(zone, at - 1)).toBe(found?.day);
      expect(dayIn(zone, at) > (found?.day ?? '')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a day set by hand goes before the policy, and what is published is never late', () => {
  const set = reviewDue({ review: { dueOn: '2026-12-01' }, overAt: null, severity: null, settings: defaultSettings });
  expect(set).toMatchObject({ day: '2026-12-01', by: 'person' });
  const later = Date.parse('2026-12-02T00:00:00.000Z');
  expect(
    ['draft', 'inReview', 'published', 'reopened', null].map((state) => isOverdue(set, state as null, later)),
  ).toEqual([true, true, false, true, true]);
  expect(isOverdue(set, 'draft', later - 1)).toBe(false);
  expect(reviewDue({ review: null, overAt: null, severity: null, settings: defaultSettings })).toBeNull();
});
