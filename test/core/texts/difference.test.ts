import fc from 'fast-check';
import { align } from '#core/texts/align';
import { applied, difference, inverse } from '#core/texts/difference';

const prose = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\n', '😀', '👩‍💻', 'é', '漢'), maxLength: 60 }),
  fc
    .array(fc.constantFrom('the', 'pool', 'was', 'full', '{"type":"text"}', ','), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

test('a difference leads from one text to the other, and its inverse back', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const change = difference(before, after);
      expect(applied(before, change)).toBe(after);
      expect(applied(after, inverse(before, change))).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

test('a difference survives JSON whatever characters it cuts between', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const sent: unknown = JSON.parse(
        new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(difference(before, after)))),
      );
      expect(sent).toEqual(difference(before, after));
    }),
  );
});

test('of two edits far apart what lies between is not told', () => {
  const middle = 'lorem ipsum dolor sit amet '.repeat(40);
  const change = difference(`One ${middle} end of it all.`, `Two ${middle} end of it, at last.`);
  expect(JSON.stringify(change).length).toBeLessThan(80);
});

test('an alignment is in order, pairs only what is the same, and finds what was only inserted', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
  fc.assert(
    fc.property(list, list, (one, other) => {
      const pairs = align(one, other);
      for (const [x, y] of pairs) expect(one[x]).toBe(other[y]);
      for (const [at, [x, y]] of pairs.slice(1).entries()) {
        expect(x).toBeGreaterThan(pairs[at]?.[0] ?? -1);
        expect(y).toBeGreaterThan(pairs[at]?.[1] ?? -1);
      }
      const longer = one.flatMap((entry) => [entry, 'new']);
      expect(align(one, longer)).toHaveLength(one.length);
    }),
    { numRuns: 500 },
  );
});

test('texts that have nothing in common are compared in bounded work', () => {
  const many = (word: string) => Array.from({ length: 60_000 }, (_, at) => `${word}${at}`);
  expect(align(many('a'), many('b'))).toEqual([]);
});
