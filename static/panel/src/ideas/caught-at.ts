import type { TimelineEvent } from '#contract';
import { isAddedEvent } from '#core/additions/id-fits';
import type { TimelineFrame } from '../timeline/frame';
import { catchingWords as words } from '../words/catching';

/**
 * An idea caught from an event: with the event, and without what Jira says in its ticket, which is for those only whom
 * Jira shows it.
 */
export function caughtAt(event: TimelineEvent, { ticketOf, clock }: Pick<TimelineFrame, 'ticketOf' | 'clock'>) {
  const issueId = isAddedEvent(event.id) ? null : (ticketOf(event.source.issue)?.id ?? null);
  const origin = { from: 'event', event: { eventId: event.id, issueId } } as const;
  return { caught: { origin }, from: words.atTime(clock.utc(event.at)) };
}
