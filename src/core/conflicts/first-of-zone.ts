import type { Conflict } from './conflict';

type InZone = Extract<Conflict, { readonly zone: string }>;

/** One conflict for all events given in the same zone: a pasted night is one question, not thirty. */
export function firstOfZone<One extends InZone>(found: readonly One[]): One[] {
  const byZone = new Map<string, One>();
  for (const one of found) {
    const first = byZone.get(one.zone);
    byZone.set(one.zone, first ? { ...first, eventIds: [...first.eventIds, ...one.eventIds] } : one);
  }
  return [...byZone.values()];
}
