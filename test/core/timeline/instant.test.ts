import fc from 'fast-check';
import { toInstant } from '#core/timeline/instant';

const MOMENT = Date.UTC(2026, 10, 18, 1, 52, 7, 41);
const SAME = '2026-11-18T01:52:07.041Z';

test.each([
  ['epoch milliseconds', MOMENT],
  ['epoch milliseconds as text', String(MOMENT)],
  ['epoch seconds with a fraction', MOMENT / 1000],
  ["Jira's offset without a colon", '2026-11-18T02:52:07.041+0100'],
  ['an offset with a colon', '2026-11-18T02:52:07.041+01:00'],
  ['an offset of hours alone', '2026-11-17T20:52:07.041-05'],
  ['a half-hour offset', '2026-11-18T07:22:07.041+0530'],
  ['Z', SAME],
])('reads %s', (_, value) => {
  expect(toInstant(value)).toBe(SAME);
});

test('reads whole epoch seconds, as in the OpenAPI example', () => {
  expect(toInstant(1492070429)).toBe('2017-04-13T08:00:29.000Z');
  expect(toInstant('1492070429')).toBe('2017-04-13T08:00:29.000Z');
});

test.each([null, undefined, '', 'yesterday', {}, NaN, Infinity, '2026-13-45T00:00:00Z'])(
  'says so where there is no time in %p',
  (value) => {
    expect(toInstant(value)).toBeNull();
  },
);

test('every moment since 1973 is the same in milliseconds, seconds and any offset', () => {
  const moments = fc.integer({ min: 110_000_000_000, max: 4_000_000_000_000 });
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(moments, offsets, (ms, minutes) => {
      const shifted = new Date(ms + minutes * 60_000).toISOString().slice(0, -1);
      const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
      const offset = `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
      const expected = new Date(ms).toISOString();
      expect(toInstant(ms)).toBe(expected);
      expect(toInstant(`${shifted}${offset}`)).toBe(expected);
      expect(toInstant(Math.floor(ms / 1000))).toBe(new Date(Math.floor(ms / 1000) * 1000).toISOString());
    }),
  );
});
