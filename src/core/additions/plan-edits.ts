import type { Addition, AdditionEdit } from '#contract';
import { isAddedEvent } from './id-fits';
import { sameBody } from './same-body';
import { settledCiting } from './settled-citing';
import { type AdditionVersion, grown, toAdditions } from './version';

export type EditPlan = {
  /** What has to be written, in this order, for the edits to be kept. */
  readonly versions: readonly AdditionVersion[];
  /** Ids of edits that are kept once that is written, or were already. */
  readonly saved: readonly string[];
  /** Ids of edits that met a newer one. */
  readonly conflicts: readonly string[];
  /** Ids of edits that move an addition to another event, or name an event that is not there. */
  readonly refused: readonly string[];
  /** Every addition as it stands once the plan is carried out, by id. */
  readonly standing: ReadonlyMap<string, Addition>;
};

/** The version that an edit would have made: an earlier try whose answer was lost has made it. */
function wasWritten(standing: Addition, edit: AdditionEdit, by: string): boolean {
  const version = standing.revision === edit.revision + 1 ? standing : standing.earlier[edit.revision];
  return version !== undefined && version.by === by && sameBody(version.body, edit.body);
}

type Outcome = 'write' | 'saved' | 'conflict' | 'refused';

function judge(known: ReadonlyMap<string, Addition>, edit: AdditionEdit, by: string): Outcome {
  const standing = known.get(edit.id);
  if (edit.eventId !== null && isAddedEvent(edit.eventId) && !known.has(edit.eventId)) return 'refused';
  if (!standing) return 'write';
  if (standing.about !== edit.about || standing.eventId !== edit.eventId) return 'refused';
  // What two people wish alike, or one twice, is no conflict and needs no writing.
  if (sameBody(standing.body, edit.body) || wasWritten(standing, edit, by)) return 'saved';
  return standing.revision === edit.revision ? 'write' : 'conflict';
}

/**
 * What becomes of edits made by one person at one time, given all versions that stand. Each is kept only where nobody
 * has written since the revision it started from; repeated after a lost answer, it is kept once.
 */
export function planEdits(
  versions: readonly AdditionVersion[],
  edits: readonly AdditionEdit[],
  by: string,
  at: string,
): EditPlan {
  const known = toAdditions(versions);
  const written: AdditionVersion[] = [];
  const ids = { saved: new Set<string>(), conflict: new Set<string>(), refused: new Set<string>() };
  for (const given of edits) {
    const edit = settledCiting(given, known);
    const outcome = edit ? judge(known, edit, by) : 'refused';
    if (edit && outcome === 'write') {
      const before = known.get(edit.id);
      const version: AdditionVersion = { ...edit, revision: (before?.revision ?? 0) + 1, by, at };
      written.push(version);
      known.set(edit.id, grown(before, version));
    }
    ids[outcome === 'write' ? 'saved' : outcome].add(given.id);
  }
  return {
    versions: written,
    saved: [...ids.saved].filter((id) => !ids.conflict.has(id)),
    conflicts: [...ids.conflict],
    refused: [...ids.refused],
    standing: known,
  };
}
