import type { Lessons } from '#core/follow-ups/similar/lessons';
import type { Store } from './ports';

/** Reviews that are looked through, those written to last. */
export const MOST_PAST = 50;

/** Issues that one bulk read takes. */
export const MOST_READ = 100;

export type PastLessons = Lessons & { readonly incidentId: string };

/** What other reviews may teach this one: not yet for anybody's eyes, since not everybody may see those incidents. */
export async function pastLessons(store: Store, incidentId: string, most: number): Promise<readonly PastLessons[]> {
  // This review may be among them.
  const newest = await store.newestLessons(most + 1);
  return newest.filter((one) => one.incidentId !== incidentId).slice(0, most);
}
