import fc from 'fast-check';
import { type Review, type ReviewChange, reviewRoles, reviewStates } from '#contract';
import { changeReview, isRefused } from '#core/review/change-review';
import { excludedBy } from '#core/review/roles';
import { nextStates } from '#core/review/steps';
import { review, scene } from './review';

const people = ['noor', 'wulandari', 'ines', 'tomas'];
const person = fc.constantFrom(...people);
const change: fc.Arbitrary<ReviewChange> = fc.oneof(
  fc.record({ to: fc.constantFrom(...reviewStates) }),
  fc.record({ role: fc.constantFrom(...reviewRoles), accountId: fc.option(person) }),
  fc.record({ dueOn: fc.option(fc.constantFrom('2026-11-20', '2026-12-01')) }),
);
const step = fc.record({
  change,
  by: person,
  reason: fc.constantFrom('', 'It is right this time'),
  severity: fc.constantFrom('sev1', 'sev3', null),
  isAdministrator: fc.boolean(),
});

/** The review after each step that was taken. */
function lived(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Review[] {
  const states: Review[] = [];
  let now: Review | null = null;
  for (const { change: wanted, ...rest } of steps) {
    const next = changeReview(now, wanted, scene(rest));
    if (isRefused(next)) continue;
    now = next;
    states.push(next);
  }
  return states;
}

const tried = (from: Review | null, wanted: ReviewChange, rest: Parameters<typeof scene>[0] = {}) => {
  const next = changeReview(from, wanted, scene(rest));
  return isRefused(next) ? next.refused : next.state;
};

test('whatever people do, there is one owner, nobody has parts that exclude each other, and the trace only grows', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const states = lived(steps);
      states.forEach((now, at) => {
        expect(people).toContain(now.people.owner);
        for (const role of reviewRoles) {
          const who = now.people[role];
          if (who !== undefined) expect(excludedBy(now.people, role, who)).toBeNull();
        }
        expect(now.revision).toBe(at + 1);
        expect(now.trace.slice(0, -1)).toEqual(states[at - 1]?.trace ?? []);
      });
    }),
    { numRuns: 150 },
  );
});

test('each step of state is one that leads there, and published revisions count up by one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const states = lived(steps);
      states.slice(1).forEach((now, at) => {
        const before = states[at] ?? now;
        if (now.state !== before.state) expect(nextStates(before.state)).toContain(now.state);
        const revisions = [before, now].map(({ published }) => published?.revision ?? 0);
        expect(now.trace.at(-1)?.what === 'published').toBe(revisions[1] === (revisions[0] ?? 0) + 1);
      });
    }),
    { numRuns: 150 },
  );
});

test('naming an owner begins it, and nothing else does', () => {
  expect(tried(null, { role: 'owner', accountId: 'ines' })).toBe('draft');
  expect(tried(null, { role: 'scribe', accountId: 'ines' })).toBe('notBegun');
  expect(tried(null, { to: 'inReview' })).toBe('notBegun');
  expect(tried(review(), { role: 'owner', accountId: null })).toBe('ownerNeeded');
});

test('a severe one is published by its approver, who is not the owner', () => {
  const ready = review({ state: 'inReview' });
  expect(tried(ready, { to: 'published' }, { severity: 'sev1' })).toBe('approverNeeded');
  expect(tried(ready, { role: 'approver', accountId: 'noor' })).toBe('rolesExclude');
  const withApprover = review({ state: 'inReview', people: { owner: 'noor', approver: 'ines' } });
  expect(tried(withApprover, { to: 'published' }, { severity: 'sev1', by: 'noor' })).toBe('onlyApprover');
  expect(tried(withApprover, { to: 'published' }, { severity: 'sev1', by: 'tomas' })).toBe('onlyApprover');
  expect(tried(withApprover, { to: 'published' }, { severity: 'sev1', by: 'ines' })).toBe('published');
  const administrator = { severity: 'sev1', by: 'tomas', isAdministrator: true } as const;
  expect(tried(withApprover, { to: 'published' }, administrator)).toBe('reasonNeeded');
  expect(tried(withApprover, { to: 'published' }, { ...administrator, reason: 'Ines is away' })).toBe('published');
});

test('a small one is published by whoever may edit, and straight from a draft with a reason', () => {
  expect(tried(review({ state: 'inReview' }), { to: 'published' })).toBe('published');
  expect(tried(review(), { to: 'published' })).toBe('reasonNeeded');
  expect(tried(review(), { to: 'published' }, { reason: 'Read together in the meeting' })).toBe('published');
});

test('an exception keeps its reason in the trace', () => {
  const reason = 'Ask the vendor first';
  const next = changeReview(review({ state: 'inReview' }), { to: 'draft' }, scene({ reason }));
  expect(!isRefused(next) && next.trace.at(-1)).toMatchObject({ what: 'moved', from: 'inReview', to: 'draft', reason });
  expect(tried(review(), { role: 'investigator', accountId: 'ines' }, { tookPart: () => true })).toBe('reasonNeeded');
  expect(tried(review(), { dueOn: '2026-12-01' })).toBe('reasonNeeded');
  expect(tried(review({ dueOn: '2026-12-01' }), { dueOn: null })).toBe('draft');
});
