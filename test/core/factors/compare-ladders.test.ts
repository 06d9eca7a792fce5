import fc from 'fast-check';
import type { Rung } from '#contract';
import { type ComparedRung, compareLadders } from '#core/factors/compare-ladders';

const texts = ['Cards were declined', 'The pool was full', 'The standby pool was full', 'A deploy was under way', ''];

/** Any ladder, rungs that stand on nothing included. */
const ladder = (side: string) =>
  fc.array(fc.record({ text: fc.constantFrom(...texts), on: fc.option(fc.nat(7)) }), { maxLength: 8 }).map((rungs) =>
    rungs.map(({ text, on }, at): Rung => ({
      id: `${side}${at}`,
      explains: on === null ? null : `${side}${on < at ? on : on + 10}`,
      text,
    })),
  );

const all = (rungs: readonly ComparedRung[]): ComparedRung[] => rungs.flatMap((rung) => [rung, ...all(rung.below)]);

test('every rung of both ladders is told once', () => {
  fc.assert(
    fc.property(ladder('a'), ladder('b'), (one, other) => {
      const told = all(compareLadders(one, other));
      const ids = told.flatMap((rung) => [rung.one?.id, rung.other?.id].filter((id) => id !== undefined));
      expect(ids.toSorted((a, b) => a.localeCompare(b))).toEqual([...one, ...other].map(({ id }) => id));
    }),
  );
});

test('it takes no side', () => {
  const flat = (rungs: readonly ComparedRung[]): string[] =>
    all(rungs).map(
      ({ one, other, elsewhere }) =>
        `${[one?.id, other?.id]
          .filter(Boolean)
          .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))
          .join(' ')} ${elsewhere}`,
    );
  fc.assert(
    fc.property(ladder('a'), ladder('b'), (one, other) => {
      const there = flat(compareLadders(one, other)).toSorted((a, b) => a.localeCompare(b));
      const back = flat(compareLadders(other, one)).toSorted((a, b) => a.localeCompare(b));
      expect(there).toEqual(back);
    }),
  );
});

test('it shows where two people agree, where they differ, and where they say the same under another question', () => {
  const rung = (id: string, explains: string | null, text: string): Rung => ({ id, explains, text });
  const one = [
    rung('1', null, 'Cards were declined'),
    rung('2', '1', 'The standby pool stayed at 20 connections'),
    rung('3', '1', 'Nobody was paged'),
  ];
  const other = [
    rung('4', null, 'Cards were being declined'),
    rung('5', '4', 'Standby pool stayed at twenty connections'),
    rung('6', '5', 'Nobody was paged'),
    rung('7', '4', 'The board showed the old primary'),
  ];
  const told = all(compareLadders(one, other)).map((each) => [each.one?.id, each.other?.id, each.elsewhere]);
  expect(told).toEqual([
    ['1', '4', false],
    ['2', '5', false],
    [undefined, '6', true],
    ['3', undefined, true],
    [undefined, '7', false],
  ]);
});
