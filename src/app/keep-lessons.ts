import type { EditPlan } from '#core/additions/plan-edits';
import { lessonsOf } from '#core/follow-ups/similar/lessons';
import { bestEffort } from './failure';
import type { AdditionLog, Store } from './ports';

/**
 * Keeps what later reviews may want to know of this one beside it, once a factor or a follow-up has changed. What was
 * saved stands whatever becomes of this: the next such change does it again.
 */
export async function keepLessons(
  store: Store,
  incidentId: string,
  log: AdditionLog,
  { versions, standing }: EditPlan,
  at: string,
): Promise<void> {
  if (!versions.some(({ about }) => about === 'factor' || about === 'idea')) return;
  const upTo = log.versions.length + versions.length;
  await bestEffort(() => store.saveLessons(incidentId, lessonsOf(standing.values()), upTo, at));
}
