import type { Addition, Severity } from '#contract';

/** Facts that a review of such an incident is asked for in any case. */
export type OpenFact = 'scale' | 'noticed';

/** Whom it met is asked for where it was severe (S0-31, S3-32), how it was noticed always (S0-45). */
export function openFacts(severity: Severity | null, additions: readonly Addition[]): readonly OpenFact[] {
  const isSevere = severity === 'sev1' || severity === 'sev2';
  const scale = additions.some((one) => one.about === 'impact' && (one.body?.scale ?? null) !== null);
  const noticed = additions.some((one) => one.about === 'noticed' && one.body !== null);
  return [...(isSevere && !scale ? (['scale'] as const) : []), ...(noticed ? [] : (['noticed'] as const))];
}
