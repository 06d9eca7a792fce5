import type { AdditionEdit } from '#contract';
import { recovery } from '../recovery';
import type { AdditionsState, Pending } from './state';

/** Letters a save carries at most; far below what the bridge takes, so that each is quick. */
const lettersAtOnce = 300_000;

/** A save follows the last change by this much. */
const restMs = 300;

/** The change met newer words in the store that it cannot be joined with. */
export function clashes({ stored, underway }: AdditionsState, id: string, mine: Pending): boolean {
  return (stored.get(id)?.revision ?? 0) > mine.revision && !underway.includes(id);
}

/** The edits of the next save, oldest first; those that wait for a person's choice stay behind. */
export function nextSave(state: AdditionsState): readonly AdditionEdit[] {
  const edits: AdditionEdit[] = [];
  let letters = 0;
  for (const [id, mine] of state.pending) {
    if (state.stuck.has(id) || clashes(state, id, mine)) continue;
    letters += JSON.stringify(mine.change).length;
    if (edits.length >= state.batch || (edits.length > 0 && letters > lettersAtOnce)) break;
    edits.push({ ...mine.change, revision: mine.revision });
  }
  return edits;
}

/** Milliseconds until the next save, or null while there is none to make. */
export function waitBeforeSave(state: AdditionsState): number | null {
  if (state.underway.length > 0 || nextSave(state).length === 0) return null;
  if (!state.problem) return restMs;
  const next = recovery(state.problem, Math.max(1, state.tries));
  return next.by === 'waiting' ? next.afterMs : null;
}
