import type { Interviews, InterviewsSaved } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** The caller's own notes of talks one-on-one (S1-14), and nobody else's. Throws incidentGone, mayNotEdit. */
export async function readInterviews(ports: Ports, caller: Caller): Promise<Interviews> {
  await requireEdit(ports, caller);
  return ports.store.readInterviews(caller.incidentId, caller.accountId);
}

const isSame = (one: Interviews['notes'], other: Interviews['notes']): boolean =>
  one.length === other.length &&
  one.every(({ id, about, text }, at) => {
    const there = other[at];
    return there?.id === id && there.about === about && there.text === text;
  });

/**
 * Keeps the caller's own notes as they are given. What was saved once and is sent again after a lost answer is saved.
 * Throws incidentGone, mayNotEdit.
 */
export async function saveInterviews(
  ports: Ports,
  caller: Caller,
  { revision, notes }: Interviews,
): Promise<InterviewsSaved> {
  await requireEdit(ports, caller);
  const { incidentId, accountId } = caller;
  const next = { revision: revision + 1, notes };
  const at = new Date(ports.now()).toISOString();
  if (await ports.store.saveInterviews(incidentId, accountId, next, at)) return { outcome: 'saved', interviews: next };
  const interviews = await ports.store.readInterviews(incidentId, accountId);
  return { outcome: isSame(interviews.notes, notes) ? 'saved' : 'meanwhile', interviews };
}
