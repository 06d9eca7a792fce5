import type { Closing, WalkedPostmortem } from './after-ports';
import type { Ports } from './ports';

/** Where a walk through all postmortems stands. */
export type Walk = {
  /** ISO 8601, UTC: when it began; which walk it is. */
  readonly startedAt: string;
  /** ISO 8601, UTC: on from postmortems last changed then. */
  readonly from: string;
};

/** Postmortems in one step: as many as one bulk read of storage takes four times over. */
const STEP_SIZE = 100;

const DAY_MS = 86_400_000;

/** After the last question, and some time for those who come late, it is not looked at any more. */
const WATCHED_DAYS = 120;

const isOver = ({ closedAt }: Closing, now: number): boolean => now - Date.parse(closedAt) > WATCHED_DAYS * DAY_MS;

const same = (some: readonly Closing[], others: readonly Closing[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/** What is noted of one postmortem from now on: a follow-up that was opened again is taken back. */
function closingsOf(
  { followUps }: WalkedPostmortem,
  noted: readonly Closing[],
  found: ReadonlyMap<string, string | null>,
): Closing[] {
  return followUps.flatMap(({ intention, issueId }): Closing[] => {
    const before = noted.find((one) => one.intention === intention);
    // Not asked about, or not there to be asked about: what was noted stands.
    const closedAt = found.has(issueId) ? found.get(issueId) : before?.closedAt;
    return closedAt ? [{ intention, issueId, closedAt }] : [];
  });
}

/**
 * One step: looks as the app at the follow-ups of some postmortems and notes which are closed since when. Answers where
 * the walk goes on; null at its end. Repeating a step writes nothing new.
 */
export async function walkClosings({ appJira, store, now }: Ports, walk: Walk): Promise<Walk | null> {
  const postmortems = await store.listPostmortems(walk.from, STEP_SIZE);
  const noted = await store.readAllClosings(postmortems.map(({ incidentId }) => incidentId));
  const over = new Set(noted.flat().flatMap((one) => (isOver(one, now()) ? [one.issueId] : [])));
  const ids = postmortems.flatMap(({ followUps }) => followUps.map(({ issueId }) => issueId));
  const found = await appJira.readClosings([...new Set(ids)].filter((id) => !over.has(id)));
  for (const [at, postmortem] of postmortems.entries()) {
    const before = noted[at] ?? [];
    const next = closingsOf(postmortem, before, found);
    if (!same(before, next)) await store.noteClosings(postmortem.incidentId, next);
  }
  const last = postmortems.at(-1);
  if (!last || postmortems.length < STEP_SIZE) return null;
  // More of one instant than can be listed would lead to itself: on by the smallest step there is.
  const from = last.updatedAt === walk.from ? later(last.updatedAt) : last.updatedAt;
  return { ...walk, from };
}

const later = (at: string): string => new Date(Date.parse(at) + 1).toISOString();
