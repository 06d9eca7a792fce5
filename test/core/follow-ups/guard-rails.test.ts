import fc from 'fast-check';
import { followUpKinds, type Idea, sizes, stages } from '#contract';
import type { GuardRailScene } from '#core/follow-ups/guard-rails/guard-rail';
import { guardRails } from '#core/follow-ups/guard-rails/guard-rails';
import { defaultSettings } from '#core/settings/default-settings';
import { blankIdea } from '#core/follow-ups/idea';

/** Commitments to which nothing is to be said, but for what a test changes. */
const quiet: readonly Partial<Idea>[] = stages.map((stage, at) => ({
  stage,
  ownerId: `a${at}`,
  size: at === 0 ? 'small' : 'medium',
  kind: at === 0 ? 'quickFix' : 'designChange',
  factors: ['f1', 'f2'],
}));

const scene = (ideas: readonly Partial<Idea>[], more: Partial<GuardRailScene> = {}): GuardRailScene => ({
  committed: ideas.map((one, at) => ({ id: `i${at}`, idea: { ...blankIdea(), ...one } })),
  factors: ['f1', 'f2'],
  people: {},
  cap: defaultSettings.followUps.most,
  ...more,
});

const rails = (...of: Parameters<typeof scene>) => guardRails(scene(...of));
const all = (change: Partial<Idea>) => quiet.map((one) => ({ ...one, ...change }));

test('where there is no sign, nothing is asked; where nothing is committed, neither', () => {
  expect(rails(quiet)).toEqual([]);
  expect(rails([])).toEqual([]);
});

test('each sign brings its own question alone', () => {
  expect(rails([...quiet, quiet[1] ?? {}])).toEqual([{ id: 'tooMany', count: 6, cap: 5 }]);
  expect(rails(all({ size: 'large' }))).toEqual([{ id: 'allLarge' }]);
  expect(rails(all({ kind: 'quickFix' }))).toEqual([{ id: 'allQuickFixes' }]);
  expect(rails(all({ stage: 'response' }))).toEqual([
    { id: 'silentStages', stages: stages.filter((stage) => stage !== 'response') },
  ]);
  expect(rails(all({ factors: ['f1'] }))).toEqual([{ id: 'openFactors', factors: ['f2'] }]);
  expect(rails([{ ...quiet[0], ownerId: null }, ...quiet.slice(1)])).toEqual([{ id: 'noOwner', ideas: ['i0'] }]);
  expect(rails(quiet, { people: { a3: { active: false } } })).toEqual([{ id: 'ownerInactive', ideas: ['i3'] }]);
});

test('a micro-fix for each factor is asked about, and not once one of them is more than that', () => {
  const each = stages.map((stage, at) => ({ ...quiet[at], stage, size: 'small' as const, factors: [`f${at}`] }));
  const factors = each.map((_, at) => `f${at}`);
  expect(rails(each, { factors })).toEqual([{ id: 'oneToOne' }]);
  const [first, ...rest] = each;
  const more = { ...first, size: 'large', kind: 'designChange' } as const;
  expect(rails([more, ...rest], { factors })).toEqual([]);
  expect(rails([{ ...first, factors: ['f0', 'f1'] }, ...rest], { factors })).toEqual([]);
});

const anyIdea: fc.Arbitrary<Partial<Idea>> = fc.record({
  size: fc.constantFrom(...sizes, null),
  kind: fc.constantFrom(...followUpKinds, null),
  stage: fc.constantFrom(...stages, null),
  ownerId: fc.constantFrom('a1', 'a2', null),
  factors: fc.subarray(['f1', 'f2', 'f3']),
});
const anyScene = fc.record({
  ideas: fc.array(anyIdea, { maxLength: 8 }),
  factors: fc.subarray(['f1', 'f2', 'f3']),
  active: fc.boolean(),
});

test('each question is asked exactly where its sign is, whatever else there is', () => {
  fc.assert(
    fc.property(anyScene, ({ ideas, factors, active }) => {
      const asked = new Set(rails(ideas, { factors, people: { a1: { active } } }).map(({ id }) => id));
      const some = ideas.length > 1;
      expect(asked.has('tooMany')).toBe(ideas.length > defaultSettings.followUps.most);
      expect(asked.has('allLarge')).toBe(some && ideas.every(({ size }) => size === 'large'));
      expect(asked.has('allQuickFixes')).toBe(some && ideas.every(({ kind }) => kind === 'quickFix'));
      const speaks = (stage: string) => ideas.some((one) => one.stage === stage);
      expect(asked.has('silentStages')).toBe(ideas.length > 0 && !stages.every(speaks));
      const meets = (factor: string) => ideas.some((one) => one.factors?.includes(factor));
      expect(asked.has('openFactors')).toBe(ideas.length > 0 && !factors.every(meets));
      expect(asked.has('noOwner')).toBe(ideas.some(({ ownerId }) => ownerId === null));
      expect(asked.has('ownerInactive')).toBe(!active && ideas.some(({ ownerId }) => ownerId === 'a1'));
    }),
  );
});

test('what is asked does not depend on the order of the commitments', () => {
  const told = (ideas: readonly Partial<Idea>[]) =>
    rails(ideas).map((rail) => (rail.id === 'noOwner' ? { id: rail.id, count: rail.ideas.length } : rail));
  fc.assert(
    fc.property(fc.array(anyIdea, { maxLength: 6 }), (ideas) =>
      expect(told([...ideas].reverse())).toEqual(told(ideas)),
    ),
  );
});
