import type { Addition, AdditionEdit, SavedAdditions } from '#contract';

/** The store as the app keeps it: each addition with its revision and history, written on the revision it names. */
export function storePlayer() {
  const held = new Map<string, Addition>();
  const write = (edit: AdditionEdit, by: string): Addition | null => {
    const there = held.get(edit.id);
    if ((there?.revision ?? 0) !== edit.revision) return null;
    const earlier = there ? [...there.earlier, { body: there.body, by: there.by, at: there.at }] : [];
    const at = '2026-11-18T09:12:00.000Z';
    const next = { ...edit, revision: edit.revision + 1, by, at, earlier } as Addition;
    held.set(edit.id, next);
    return next;
  };
  return {
    all: (): readonly Addition[] => [...held.values()],
    save: (edits: readonly AdditionEdit[], by: string): SavedAdditions => {
      const saved: Addition[] = [];
      const conflicts: Addition[] = [];
      for (const edit of edits) {
        const next = write(edit, by);
        const there = held.get(edit.id);
        if (next) saved.push(next);
        else if (there) conflicts.push(there);
      }
      return { saved, conflicts };
    },
  };
}
