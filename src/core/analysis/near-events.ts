import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';
import type { Question } from './questions';

/** So many stand below a question. */
const MOST = 3;

/**
 * What the timeline says around a question: for one about a moment the event itself and what stands out before and after
 * it; for one about a stage what stands out in it first; else nothing.
 */
export function nearEvents(
  events: readonly TimelineEvent[],
  additions: ReadonlyMap<string, EventAdditions>,
  { subject, stage }: Pick<Question, 'subject' | 'stage'>,
): readonly TimelineEvent[] {
  const stands = (event: TimelineEvent) => standing(event, additions.get(event.id));
  const out = events.filter((event) => {
    const { standsOut, hidden } = stands(event);
    return (standsOut && !hidden) || event.id === subject?.eventId;
  });
  if (subject) {
    const at = out.findIndex(({ id }) => id === subject.eventId);
    const from = Math.max(0, at - 1);
    return at < 0 ? [] : out.slice(from, from + MOST);
  }
  return stage === null ? [] : out.filter((event) => stands(event).stage === stage).slice(0, MOST);
}
