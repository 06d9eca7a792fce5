import { recovery } from '../recovery';
import type { TextOnPage } from './text-on-page';

/** A save follows the last letter by this much; of typing without a pause, the first by that. */
const restMs = 1_200;
const longestMs = 10_000;

/** When the next save of a text is to be made, in epoch ms; null while there is none to make. */
export function dueAt({ mine, underway, problem, tries, failedAt }: TextOnPage): number | null {
  if (!mine || underway) return null;
  if (!problem) return mine.sending ? 0 : Math.min(mine.typedAt + restMs, mine.since + longestMs);
  const next = recovery(problem, tries);
  if (next.by === 'waiting') return failedAt + next.afterMs;
  // The same words would be refused again; others may not be.
  return mine.typedAt > failedAt ? mine.typedAt + restMs : null;
}
