import fc from 'fast-check';
import { dayIn, epochOf, jiraTime } from '../../../host/jira/time';

describe('Jira’s times', () => {
  test.each([
    ['Etc/UTC', '2026-11-18T01:52:00.000Z', '2026-11-18T01:52:00.000+0000'],
    ['Europe/Berlin', '2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59.999+0200'],
    ['Europe/Berlin', '2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00.000+0100'],
    ['America/Chicago', '2026-03-08T08:00:00.000Z', '2026-03-08T03:00:00.000-0500'],
    ['Asia/Kolkata', '2026-11-18T01:52:00.000Z', '2026-11-18T07:22:00.000+0530'],
    ['America/St_Johns', '2026-11-18T01:52:00.000Z', '2026-11-17T22:22:00.000-0330'],
  ])('in %s %s reads %s', (zone, instant, written) => {
    expect(jiraTime(Date.parse(instant), zone)).toBe(written);
  });

  test('name one instant, whatever the zone', () => {
    const zones = fc.constantFrom(
      'Etc/UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const instants = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
    fc.assert(fc.property(instants, zones, (at, zone) => epochOf(jiraTime(at, zone)) === at));
  });

  test('are read with or without a colon in the offset', () => {
    expect(epochOf('2026-11-18T02:52:00.000+0100')).toBe(epochOf('2026-11-18T01:52:00Z'));
    expect(epochOf('2026-11-18T02:52:00+01:00')).toBe(epochOf('2026-11-18T01:52:00Z'));
    expect(epochOf('yesterday')).toBeNaN();
  });

  test('a day is the zone’s own', () => {
    expect(dayIn(Date.UTC(2026, 10, 18, 23, 30), 'Europe/Berlin')).toBe('2026-11-19');
  });
});
