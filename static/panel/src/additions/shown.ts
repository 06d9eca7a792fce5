import type { Addition } from '#contract';
import type { AdditionsState, Pending } from './state';

/** People's additions as they stand on this screen: what the store holds, with this page's own changes on top. */
export function shown({ stored, pending }: AdditionsState, me: string): readonly Addition[] {
  if (pending.size === 0) return [...stored.values()];
  const all = new Map(stored);
  for (const [id, mine] of pending) all.set(id, onTop(stored.get(id), mine, me));
  return [...all.values()];
}

/** The change as it will stand once it is saved; what stood before it is already behind it. */
function onTop(there: Addition | undefined, { change, madeAt, revision }: Pending, me: string): Addition {
  const earlier = there ? [...there.earlier, { body: there.body, by: there.by, at: there.at }] : [];
  // The body and the history are of one kind, by the id that both bear.
  return { ...change, revision: there?.revision ?? revision, by: me, at: madeAt, earlier } as Addition;
}
