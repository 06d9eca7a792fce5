import type { Addition, Severity } from '#contract';
import type { Manner } from './guide';

/** What a person chose; null where nobody has begun. */
export function chosenManner(additions: readonly Addition[]): Manner | null {
  const chosen = additions.find((one): one is Addition<'depth'> => one.about === 'depth');
  return chosen?.body ?? null;
}

/** A near miss has a form of its own (S1-05), and a false alarm harmed nobody either. */
export const formOf = (severity: Severity | null): Manner['form'] =>
  severity === 'nearMiss' || severity === 'falseAlarm' ? 'nearMiss' : 'incident';
