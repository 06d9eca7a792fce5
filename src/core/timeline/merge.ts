import { sourceKinds } from '#contract';
import type { Unclassified } from './classify';
import { isNewer } from './count-distinct';

/** Digits compare as the numbers they write, without rounding long ones; anything else by code unit. */
function compareIds(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * By time, then source: at one instant a creation stands first, then edits, comments and the rest, and within a
 * kind the order of Jira's ids, which grow in the order things were written. Total: no two different ids tie.
 */
export function compareEvents(a: Unclassified, b: Unclassified): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.source.kind !== b.source.kind) return sourceKinds.indexOf(a.source.kind) - sourceKinds.indexOf(b.source.kind);
  return compareIds(a.source.id, b.source.id) || compareIds(a.id, b.id);
}

/** Of two tellings of one record the same one wins, in whatever order they come. */
const prefer = <E extends Unclassified>(a: E, b: E): E => {
  if (a === b) return a;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
};

function withoutRepeats<E extends Unclassified>(events: readonly E[]): E[] {
  const byId = new Map<string, E>();
  for (const event of events) {
    const known = byId.get(event.id);
    byId.set(event.id, known ? prefer(known, event) : event);
  }
  return [...byId.values()];
}

/** Whether no record can stand there twice, because within a kind each has a newer id than the one before. */
function areDistinct(inOrder: readonly Unclassified[]): boolean {
  const last = new Map<string, string>();
  for (const { source } of inOrder) {
    if (!isNewer(source.id, last.get(source.kind) ?? '')) return false;
    last.set(source.kind, source.id);
  }
  return true;
}

/** One list in order; a record told twice (a page edge repeats it, two tickets share it) stands once. */
export function merge<E extends Unclassified>(...lists: readonly (readonly E[])[]): E[] {
  const inOrder = lists.flat().sort(compareEvents);
  return areDistinct(inOrder) ? inOrder : withoutRepeats(inOrder).sort(compareEvents);
}
