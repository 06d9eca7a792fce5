import fc from 'fast-check';
import type { AdditionEdit } from '#contract';
import { planEdits } from '#core/additions/plan-edits';
import { type AdditionVersion, toAdditions } from '#core/additions/version';

const at = '2026-11-19T09:00:00.000Z';

const note = (number: number, text: string | null, revision: number): AdditionEdit => ({
  id: `note:comment:${number}`,
  about: 'note',
  eventId: `comment:${number}`,
  issueId: '10000',
  body: text === null ? null : { text },
  revision,
});

/** Two people at work: who writes, about which event, and whether the answer gets lost, so that it is sent again. */
const anySteps = fc.array(
  fc.record({ who: fc.constantFrom('a', 'b'), number: fc.nat(3), lost: fc.boolean(), looks: fc.boolean() }),
  { maxLength: 40 },
);

type Steps = readonly { who: string; number: number; lost: boolean; looks: boolean }[];

/** What each person has seen, by addition; they look before they write, or go on from what they last saw. */
function play(steps: Steps) {
  const log: AdditionVersion[] = [];
  const seen: Record<string, Map<string, number>> = { a: new Map(), b: new Map() };
  const outcomes: { text: string; saved: boolean }[] = [];
  for (const [step, { who, number, lost, looks }] of steps.entries()) {
    const id = `note:comment:${number}`;
    const known = seen[who] ?? new Map<string, number>();
    if (looks) known.set(id, toAdditions(log).get(id)?.revision ?? 0);
    const edit = note(number, `${who} ${step}`, known.get(id) ?? 0);
    if (lost) log.push(...planEdits(log, [edit], who, at).versions);
    const plan = planEdits(log, [edit], who, at);
    log.push(...plan.versions);
    known.set(id, plan.standing.get(id)?.revision ?? 0);
    outcomes.push({ text: `${who} ${step}`, saved: plan.saved.includes(id) });
  }
  return { log, outcomes };
}

test('in any interleaving of two people an edit that was saved stands once, and one that was not stands nowhere', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { log, outcomes } = play(steps);
      const written = log.map(({ body }) => JSON.stringify(body));
      for (const { text, saved } of outcomes)
        expect(written.filter((body) => body === JSON.stringify({ text }))).toHaveLength(saved ? 1 : 0);
    }),
  );
});

test('every version that was written is in the history of its addition, in order', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { log } = play(steps);
      for (const addition of toAdditions(log).values()) {
        const versions = log.filter(({ id }) => id === addition.id).map(({ body }) => body);
        expect([...addition.earlier.map(({ body }) => body), addition.body]).toEqual(versions);
        expect(addition.revision).toBe(versions.length);
      }
    }),
  );
});

test('people at work on different things never meet', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const apart = steps.map((step) => ({ ...step, number: step.who === 'a' ? 0 : 1 }));
      expect(play(apart).outcomes.every(({ saved }) => saved)).toBe(true);
    }),
  );
});

test('an edit that would carry an addition to another event is refused', () => {
  const evidence = (number: number, revision: number): AdditionEdit => ({
    id: 'evidence:00000000-0000-4000-8000-000000000001',
    about: 'evidence',
    eventId: `comment:${number}`,
    issueId: '10000',
    body: { type: 'link', title: 'Graph', url: 'https://metrics.example' },
    revision,
  });
  const { versions } = planEdits([], [evidence(1, 0)], 'a', at);
  expect(planEdits(versions, [evidence(2, 1)], 'a', at)).toMatchObject({ versions: [], refused: [evidence(1, 0).id] });
});
