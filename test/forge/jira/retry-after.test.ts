import { retryAfterMs } from '../../../src/forge/jira/retry-after';

const NOW = Date.UTC(2026, 10, 18, 9, 0, 0);

test.each([
  ['40', 40_000],
  ['0', 0],
  ['1.5', 1_500],
  ['Wed, 18 Nov 2026 09:00:40 GMT', 40_000],
  ['Wed, 18 Nov 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('understands %p', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});
