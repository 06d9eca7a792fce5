import type { Change } from '#contract';
import type { Unclassified } from './classify';

/** Shorter ones are never cut, and the event's words tell them. */
const WORTH_REPEATING = 100;

const isLong = (side: string): boolean => side.length > WORTH_REPEATING || side.includes('\n');

/** Values that the event's own text does not already spell out. */
function sides(change: Change, told: string): string[] {
  const [before, after] = [change.fromText || change.from || '', change.toText || change.to || ''];
  const parts: string[] = [];
  if (isLong(before) && !told.includes(before)) parts.push(`${change.field}, before:\n${before}`);
  if (isLong(after) && !told.includes(after)) parts.push(`${change.field}, after:\n${after}`);
  return parts;
}

/** Everything an event says: its text and, for edits of long texts, both sides in full. */
export const wholeText = (event: Unclassified): string =>
  [event.text, ...(event.changes ?? []).flatMap((change) => sides(change, event.text))].join('\n\n');
