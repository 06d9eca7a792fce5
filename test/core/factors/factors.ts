import fc from 'fast-check';
import type { Addition, Factor } from '#contract';
import { type FactorGraph, toGraph } from '#core/factors/factor-graph';

const at = '2026-11-18T09:00:00.000Z';

/** `factor:…0007` for 7. */
export const idOf = (number: number): string => `factor:00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`;

export function factor(change: Partial<Factor> = {}): Factor {
  return {
    statement: 'The pool was full',
    category: null,
    relation: null,
    supports: [],
    speaksAgainst: [],
    firstStory: '',
    secondStory: '',
    leadsTo: [],
    ...change,
  };
}

/** Factors as additions, in this order; null for one that was taken back. */
export const additionsOf = (factors: readonly (Partial<Factor> | null)[]): Addition[] =>
  factors.map((change, number) => ({
    id: idOf(number),
    about: 'factor',
    eventId: null,
    issueId: null,
    body: change && factor(change),
    revision: 1,
    by: 'a1',
    at,
    earlier: [],
  }));

export const graphOf = (...factors: readonly (Partial<Factor> | null)[]): FactorGraph => toGraph(additionsOf(factors));

const ref = fc.nat(9).map((number) => ({ eventId: `comment:${number}`, issueId: '10000' }));

/** Any network: circles, links to oneself, to what was taken back and to what never was. */
export const anyGraph = fc
  .array(
    fc.option(
      fc.record({
        statement: fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 60 })),
        category: fc.constantFrom('tools' as const, 'design' as const, 'external' as const, null),
        supports: fc.array(ref, { maxLength: 2 }),
        speaksAgainst: fc.array(ref, { maxLength: 1 }),
        leadsTo: fc.array(fc.oneof(fc.nat(44).map(idOf), fc.constantFrom('impact', 'nonsense')), { maxLength: 4 }),
      }),
      { freq: 9 },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((factors) => graphOf(...factors));
