import fc from 'fast-check';
import { between } from '../../../static/panel/src/time/between';
import { fromWallTime, toWallTime } from '../../../static/panel/src/time/wall-time';

const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

describe('a date-time field', () => {
  it('gives back what a zone’s clocks showed, at every instant', () =>
    fc.assert(
      fc.property(instants, zones, (ms, zone) => {
        const wall = toWallTime(new Date(ms).toISOString(), zone);
        const back = fromWallTime(wall, zone);
        expect(back && toWallTime(back, zone)).toBe(wall);
      }),
    ));

  it('reads a skipped hour as if the clocks had not gone forward yet', () => {
    expect(fromWallTime('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of an hour shown twice', () => {
    expect(fromWallTime('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is nothing while it is half typed', () => expect(fromWallTime('', 'UTC')).toBeNull());
});

describe('the time between two moments', () => {
  it.each([
    ['01:52:00.400', '03:40:00.100', '1 h 48 min'],
    ['01:52:50.000', '01:53:10.000', '20 s'],
    ['01:52:00.000', '01:58:02.000', '6 min'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(between(`2026-11-18T${from}Z`, `2026-11-18T${to}Z`)).toBe(words);
  });
});
