import { duration } from '../../../static/panel/src/time/duration';

it.each([
  [43 * 60_000, '43 min'],
  [60 * 60_000, '1 h'],
  [266 * 60_000 + 59_999, '4 h 26 min'],
  [47 * 3_600_000, '47 h'],
  [12.9 * 86_400_000, '12 days'],
])('says %d ms as %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});
