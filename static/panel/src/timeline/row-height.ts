import type { Entry } from './entries';

/** Pixels, as the rows' style sheet has them. */
const row = 32;
const day = 40;
const quiet = 48;
const opened = 180;

/** How high an entry will be before it has been measured. `heightWhenOpen` is null for a closed one. */
export function rowHeight(entry: Entry, withoutDay: boolean, heightWhenOpen: number | null): number {
  if (heightWhenOpen !== null && heightWhenOpen > 0) return heightWhenOpen;
  const head = (entry.dayUntil && !withoutDay ? day : 0) + (entry.quietMs > 0 ? quiet : 0) + entry.flags.length * row;
  return head + row + (heightWhenOpen === null || !entry.event ? 0 : opened);
}

/** The height of the whole list with every row closed. */
export function listHeight(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + rowHeight(entry, false, null), 0);
}
