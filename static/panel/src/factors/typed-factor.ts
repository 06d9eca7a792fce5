import type { Factor } from '#contract';
import { sameBody } from '#core/additions/same-body';

/** What can be typed of a factor; the evidence is picked beside it. */
export type Typed = Omit<Factor, 'supports' | 'speaksAgainst' | 'namedBecause'> & { readonly namedBecause: string };

/** What is typed, with what stood there as the form was opened. */
export type FactorWords = Typed & { readonly before: Typed };

export const typedOf = (factor: Factor): Typed => ({
  statement: factor.statement,
  category: factor.category,
  relation: factor.relation,
  firstStory: factor.firstStory,
  secondStory: factor.secondStory,
  leadsTo: factor.leadsTo,
  namedBecause: factor.namedBecause ?? '',
});

/**
 * What was typed as a factor, and what of it was changed: what somebody else wrote into other fields meanwhile stays.
 * Null where the statement is missing, or names a person and no reason is given.
 */
export function factorOf({ before, ...typed }: FactorWords, names: boolean) {
  const [statement, reason] = [typed.statement.trim(), typed.namedBecause.trim()];
  if (statement === '' || (names && reason === '')) return null;
  const { namedBecause: _, ...rest } = { ...typed, statement };
  const factor = names ? { ...rest, namedBecause: reason } : rest;
  const was: Readonly<Record<string, unknown>> = before;
  const changed: Partial<Factor> = Object.fromEntries(
    Object.entries(factor).filter(([field, value]) => !sameBody(value, was[field])),
  );
  return { factor, changed: names || before.namedBecause === '' ? changed : { ...changed, namedBecause: undefined } };
}
