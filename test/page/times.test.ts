import { createTimes, epoch } from '../../host/page/src/parts/times';

const now = Date.parse('2026-11-18T08:30:00Z');
const times = createTimes('Europe/Berlin', () => now);

it('shows a time in the zone of the profile, and says which', () => {
  expect(times.full('2026-11-18T01:52:00.000+0000')).toMatch(/18 Nov 2026.*02:52 CET/);
});

it('reads an offset with and without its colon', () => {
  expect(epoch('2026-11-18T02:52:00.000+0100')).toBe(epoch('2026-11-18T01:52:00Z'));
  expect(epoch('2026-11-18T02:52:00.000+01:00')).toBe(epoch('2026-11-18T01:52:00Z'));
});

it('speaks of the last days in words and of earlier ones by date', () => {
  expect(times.ago(now - 20_000)).toBe('just now');
  expect(times.ago(now - 3 * 3_600_000)).toBe('3 hours ago');
  expect(times.ago(now - 26 * 3_600_000)).toBe('yesterday');
  expect(times.ago('2026-10-01T00:00:00Z')).toMatch(/1 Oct 2026/);
});

it('keeps a date the same day in every zone', () => {
  expect(createTimes('Pacific/Honolulu', () => now).date('2026-11-20')).toBe('20 Nov 2026');
});
