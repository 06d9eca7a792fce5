import fc from 'fast-check';
import { levels } from '#contract';
import { allPairs, proposedPriority, rankAt, rankOf } from '#core/follow-ups/priority';

test('the nine cells, from both high to both low', () => {
  const table = Object.fromEntries(
    allPairs.map(({ impact, urgency }) => [`${impact} ${urgency}`, rankOf(impact, urgency)]),
  );
  expect(table).toEqual({
    'high high': 0,
    'high medium': 1,
    'medium high': 1,
    'high low': 2,
    'medium medium': 2,
    'low high': 2,
    'medium low': 3,
    'low medium': 3,
    'low low': 4,
  });
});

const level = fc.constantFrom(...levels);
const scheme = fc.integer({ min: 1, max: 9 }).map((size) => Array.from({ length: size }, (_, at) => at));

test('what matters more, or sooner, never gets a lower priority', () => {
  fc.assert(
    fc.property(level, level, level, level, scheme, (impact, urgency, otherImpact, otherUrgency, priorities) => {
      const isNoLess =
        levels.indexOf(impact) >= levels.indexOf(otherImpact) &&
        levels.indexOf(urgency) >= levels.indexOf(otherUrgency);
      fc.pre(isNoLess);
      const [one, other] = [
        proposedPriority(impact, urgency, priorities),
        proposedPriority(otherImpact, otherUrgency, priorities),
      ];
      expect(one).toBeLessThanOrEqual(other ?? Number.NaN);
      expect(rankOf(impact, urgency)).toBeLessThanOrEqual(rankOf(otherImpact, otherUrgency));
    }),
  );
});

test('whatever a site’s scale, its ends are reached and one of its own is proposed', () => {
  fc.assert(
    fc.property(level, level, scheme, (impact, urgency, priorities) => {
      expect(priorities).toContain(proposedPriority(impact, urgency, priorities));
      expect(proposedPriority('high', 'high', priorities)).toBe(0);
      expect(proposedPriority('low', 'low', priorities)).toBe(priorities.length - 1);
    }),
  );
});

test('nothing is proposed where nobody has said, or where there is nothing to choose from', () => {
  expect(proposedPriority(null, 'high', [1, 2])).toBeNull();
  expect(proposedPriority('high', null, [1, 2])).toBeNull();
  expect(proposedPriority('high', 'high', [])).toBeNull();
});

test('on scales of five and more, the rank of what is proposed is the rank it was proposed for', () => {
  for (const size of [5, 6, 7, 9])
    for (const { impact, urgency } of allPairs) {
      const place = proposedPriority(
        impact,
        urgency,
        Array.from({ length: size }, (_, at) => at),
      );
      expect(rankAt(place ?? -1, size)).toBe(rankOf(impact, urgency));
    }
  expect(rankAt(0, 1)).toBe(2);
});
