import { eventsCitedIn } from '../../additions/cited-events';
import type { Nudge, NudgeScene } from './nudge';

/** What counts as the first minutes, and how long an incident must be for that to be only a part of it. */
const FIRST_MS = 20 * 60_000;
const LONG_MS = 3 * FIRST_MS;

/** One piece of evidence anchors nothing. */
const FEWEST = 2;

/** Everything rests on what was seen first, which is what one remembers best (S0-10). */
export function firstMinutes({ graph, eventOf, span }: NudgeScene): Nudge[] {
  if (!span) return [];
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const cited = graph.nodes.flatMap(({ factor }) => eventsCitedIn(factor));
  const known = cited.flatMap(({ eventId }) => eventOf(eventId) ?? []).map(({ at }) => Date.parse(at));
  const isAll = known.length === cited.length && known.length >= FEWEST;
  const isFirst = (at: number): boolean => at >= from && at <= from + FIRST_MS;
  return isAll && to - from > LONG_MS && known.every(isFirst) ? [{ id: 'first-minutes', about: [] }] : [];
}
