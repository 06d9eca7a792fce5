import fc from 'fast-check';
import { mergeBodies, withMine } from '../../../src/core/additions/merge-bodies';
import { sameBody } from '../../../src/core/additions/same-body';

const body = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.array(fc.nat(1), { maxLength: 2 }) });

it('gives what only one person changed, whichever of the two it was', () => {
  fc.assert(
    fc.property(body, body, (base, edited) => {
      expect(mergeBodies(base, base, edited)).toEqual(edited);
      expect(mergeBodies(base, edited, base)).toEqual(edited);
    }),
  );
});

it('takes no side: it joins the same whoever comes first', () => {
  fc.assert(
    fc.property(body, body, body, (base, one, other) => {
      expect(mergeBodies(base, one, other)).toEqual(mergeBodies(base, other, one));
    }),
  );
});

it('keeps each field as one of the two left it, and never the one that neither wants', () => {
  fc.assert(
    fc.property(body, body, body, (base, one, other) => {
      const merged = mergeBodies(base, one, other);
      if (!merged) return;
      for (const name of ['a', 'b', 'c'] as const) {
        const changed = [one[name], other[name]].filter((value) => !sameBody(value, base[name]));
        expect(changed.length === 0 ? [base[name]] : changed).toContainEqual(merged[name]);
      }
    }),
  );
});

it('leaves the choice to a person where both changed the same field or nothing stood before', () => {
  expect(mergeBodies({ text: 'a' }, { text: 'b' }, { text: 'c' })).toBeNull();
  expect(mergeBodies(null, { text: 'b' }, { text: 'c' })).toBeNull();
});

it('finds two bodies the same in whatever order their fields stand', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(sameBody(value, Object.fromEntries(Object.entries(value).toReversed()))).toBe(true);
      expect(sameBody(value, { ...value, '': { new: true } })).toBe(false);
    }),
  );
});

it('keeps what both put into a list in no order, and what neither took out of it', () => {
  const list = fc.uniqueArray(fc.nat(6), { maxLength: 5 });
  const sets = new Set(['list']);
  fc.assert(
    fc.property(list, list, list, (base, one, other) => {
      const merged = mergeBodies({ list: base }, { list: one }, { list: other }, sets)?.list ?? [];
      const wanted = [0, 1, 2, 3, 4, 5, 6].filter((value) =>
        base.includes(value)
          ? one.includes(value) && other.includes(value)
          : one.includes(value) || other.includes(value),
      );
      expect(merged.toSorted((a, b) => a - b)).toEqual(wanted);
    }),
  );
});

describe('where a person keeps their own words', () => {
  type Body = { a: number; b?: number; c: readonly number[] };
  const any: fc.Arbitrary<Body> = fc.record(
    { a: fc.nat(2), b: fc.nat(2), c: fc.array(fc.nat(1), { maxLength: 2 }) },
    { requiredKeys: ['a', 'c'] },
  );

  it('each field they changed is theirs, a taken-out one too, and each other one is as the other person left it', () => {
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const kept = withMine<Body>(base, mine, theirs);
        for (const name of ['a', 'b', 'c'] as const)
          expect(kept[name]).toEqual(sameBody(base[name], mine[name]) ? theirs[name] : mine[name]);
        expect(withMine<Body>(base, mine, kept)).toEqual(kept);
      }),
    );
  });

  it('comes to what joining comes to, wherever the two can be joined', () => {
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const merged = mergeBodies<Body>(base, mine, theirs);
        if (merged) expect(withMine<Body>(base, mine, theirs)).toEqual(merged);
        expect(withMine<Body>(null, mine, theirs)).toEqual(mine);
        expect(withMine<Body>(base, mine, null)).toEqual(mine);
      }),
    );
  });
});
