import fc from 'fast-check';
import { duration, secondsOf } from '../../host/page/src/issue/activity/durations';

it('writes time as Jira does, a day being eight hours', () => {
  expect(duration(5400)).toBe('1h 30m');
  expect(duration(8 * 3600 + 60)).toBe('1d 1m');
  expect(duration(0)).toBe('0m');
});

it('reads back every whole minute it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => secondsOf(duration(minutes * 60)) === minutes * 60),
  );
});

it('takes a bare number as minutes', () => {
  expect(secondsOf('90')).toBe(5400);
});

it('refuses what is not a duration', () => {
  for (const words of ['', 'soon', '1y', '-2h', '0m', '1h and a bit']) expect(secondsOf(words)).toBeUndefined();
});
