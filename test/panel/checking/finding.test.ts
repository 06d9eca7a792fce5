import fc from 'fast-check';
import { check } from '#core/language/check';
import { findingAt, moved, withIds } from '../../../static/panel/src/checking/finding';

const sentences = [
  'The root cause was a full disk. ',
  'We should have checked it. ',
  'It was at noon. ',
  'Nobody noticed. ',
  'An engineer accidentally deleted the route. ',
];
const text = fc.array(fc.constantFrom(...sentences), { maxLength: 8 }).map((parts) => parts.join(''));

describe('the findings of a text that has changed since', () => {
  it('stand on the same words as before, whatever was typed where', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, typed, one, other) => {
        const [from, to] = [one % (before.length + 1), other % (before.length + 1)].toSorted((a, b) => a - b);
        const after = before.slice(0, from) + typed + before.slice(to);
        for (const { start, end, words } of moved(check(before), before, after))
          expect(after.slice(start, end)).toBe(words);
      }),
    );
  });

  it('are all there still where something was typed behind them', () => {
    fc.assert(
      fc.property(text, text, (before, behind) =>
        expect(moved(check(before), before, before + behind)).toEqual(check(before)),
      ),
    );
  });
});

it('keep their names while one types elsewhere, and none has the name of another', () => {
  fc.assert(
    fc.property(text, (written) => {
      const ids = withIds(check(written)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(withIds(check(`It was quiet. ${written}`)).map(({ id }) => id)).toEqual(ids);
    }),
  );
});

it('is found at its words and their edges, and nowhere else', () => {
  const written = 'So the root cause was a full disk.';
  const findings = withIds(check(written));
  const [{ start, end } = { start: -1, end: -1 }] = findings;
  expect(findingAt(findings, start)).toBe(findings[0]);
  expect(findingAt(findings, end)).toBe(findings[0]);
  expect(findingAt(findings, start - 1)).toBeUndefined();
  expect(findingAt(findings, end + 1)).toBeUndefined();
});
