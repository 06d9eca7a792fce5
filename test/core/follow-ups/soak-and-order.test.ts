import fc from 'fast-check';
import type { Addition } from '#contract';
import { blankIdea, ideaIdOf, intentionOf, standingIdeas } from '#core/follow-ups/idea';
import { isResting, restsUntil } from '#core/follow-ups/soak';

const instant = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });

test('an idea rests from when it was caught until so many hours later, and not a moment longer', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 100 }), (caught, hours) => {
      const at = new Date(caught).toISOString();
      const until = Date.parse(restsUntil(at, hours));
      expect(until - caught).toBe(hours * 3_600_000);
      expect([isResting(at, until - 1, hours), isResting(at, until, hours)]).toEqual([true, false]);
    }),
  );
});

test('a day is 24 hours also on the days on which the clocks change', () => {
  expect(restsUntil('2026-03-28T12:00:00.000Z')).toBe('2026-03-29T12:00:00.000Z');
});

const idea = (count: number, at: string, more: Partial<Addition<'idea'>> = {}): Addition<'idea'> => ({
  id: ideaIdOf(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`),
  about: 'idea',
  eventId: null,
  issueId: null,
  body: blankIdea(),
  revision: 1,
  by: 'a1',
  at,
  earlier: [],
  ...more,
});

test('ideas stand in the order they were caught, however late they were edited and however they come', () => {
  const early = '2026-11-18T09:00:00.000Z';
  const late = '2026-11-20T09:00:00.000Z';
  const edited = idea(1, late, { earlier: [{ body: blankIdea(), by: 'a2', at: early }] });
  const all = [edited, idea(2, '2026-11-19T09:00:00.000Z'), idea(3, early), idea(4, late, { body: null })];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
      const standing = standingIdeas(some);
      expect(standing.map(({ id }) => Number(id.slice(-2)))).toEqual([1, 3, 2]);
      expect(standing[0]).toMatchObject({ caughtAt: early, by: 'a2' });
    }),
  );
});

test('an idea’s id and its intention give each other back', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => expect(intentionOf(ideaIdOf(uuid))).toBe(uuid)));
});
