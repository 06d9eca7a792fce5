import type { Nudge, NudgeScene } from './nudge';

/** Only what can be mended has been looked at: every factor has its own follow-up, and nothing is left over (S4-15). */
export function oneToOne({ graph, addressed }: NudgeScene): Nudge[] {
  const ids = graph.nodes.map(({ id }) => id);
  const single = addressed.length === ids.length && addressed.every((some) => some.length === 1);
  const all = ids.every((id) => addressed.some((some) => some.includes(id)));
  return ids.length >= 2 && single && all ? [{ id: 'one-to-one', about: [] }] : [];
}
