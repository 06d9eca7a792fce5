import fc from 'fast-check';
import { inTurn } from '#core/review/in-turn';

const candidates = fc.uniqueArray(fc.constantFrom('noor', 'wulandari', 'ines', 'tomas', 'petra', 'oskar'), {
  minLength: 1,
});

test('over as many incidents as there are candidates, each is asked first once', () => {
  fc.assert(
    fc.property(candidates, fc.nat({ max: 100_000 }), (all, number) => {
      const first = all.map((_, at) => inTurn(all, `OPS-${number + at}`, () => false)[0]);
      expect(new Set(first)).toEqual(new Set(all));
    }),
    { numRuns: 60 },
  );
});

test('nobody with a part in the incident is asked, and everybody else is, those in turn first', () => {
  fc.assert(
    fc.property(candidates, fc.subarray(['noor', 'ines', 'oskar']), fc.nat({ max: 999 }), (all, had, number) => {
      const asked = inTurn(all, `OPS-${number}`, (id) => had.includes(id));
      expect(new Set(asked)).toEqual(new Set(all.filter((id) => !had.includes(id))));
      const whole = inTurn(all, `OPS-${number}`, () => false);
      expect(asked).toEqual(whole.filter((id) => !had.includes(id)));
    }),
    { numRuns: 60 },
  );
});
