import fc from 'fast-check';
import { clockFace } from '../../../static/panel/src/time/clock-face';

const night = '2026-11-18T01:58:12.000Z';

it.each([
  ['Europe/Berlin', '02:58', 'CET', 0],
  ['America/New_York', '20:58', 'EST', -1],
  ['Asia/Kolkata', '07:28', 'IST', 0],
  ['Asia/Kathmandu', '07:43', 'GMT+5:45', 0],
  ['Australia/Sydney', '12:58', 'AEDT', 0],
  ['UTC', '01:58', 'UTC', 0],
])('tells 01:58 UTC in %s as %s %s', (zone, local, name, shift) => {
  const clock = clockFace(zone);
  expect(clock.utc(night)).toBe('01:58');
  expect(clock.local(night)).toBe(local);
  expect(clock.zoneName(night)).toBe(name);
  expect(clock.dayShift(night)).toBe(shift);
});

it('tells the hour that the clocks show twice by the name of the zone', () => {
  const clock = clockFace('Europe/Berlin');
  const [before, after] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
  expect([clock.local(before), clock.zoneName(before)]).toEqual(['02:30', 'CEST']);
  expect([clock.local(after), clock.zoneName(after)]).toEqual(['02:30', 'CET']);
});

it('writes midnight as 00:00, and the day and second in both zones', () => {
  const clock = clockFace('Europe/Berlin');
  expect(clock.local('2026-11-17T23:00:05.000Z')).toBe('00:00');
  expect(clock.dayShift('2026-11-17T23:00:05.000Z')).toBe(1);
  expect(clock.exactUtc('2026-11-17T23:00:05.000Z')).toBe('Tue 17 Nov 2026, 23:00:05');
  expect(clock.exactLocal('2026-11-17T23:00:05.000Z')).toBe('Wed 18 Nov 2026, 00:00:05');
});

it('takes a zone it does not know for UTC and says so', () => {
  const clock = clockFace('Mars/Olympus');
  expect([clock.local(night), clock.zoneName(night)]).toEqual(['01:58', 'UTC']);
});

it('moves day and time by the same offset, whatever the zone and the instant', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
      const clock = clockFace(zone);
      const at = instant.toISOString();
      const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const offset = minutes(clock.local(at)) - minutes(clock.utc(at)) + clock.dayShift(at) * 1440;
      expect(Math.abs(offset) % 15).toBe(0);
      expect(Math.abs(offset)).toBeLessThanOrEqual(14 * 60);
    }),
  );
});
