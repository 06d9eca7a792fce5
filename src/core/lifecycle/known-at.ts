import type { Addition, TimelineEvent } from '#contract';

/**
 * The events a responder could know of at a moment (S2-06). What counts is when something happened, not when it was
 * written down: an event added the morning after about 02:00 was there to be seen at 02:00. Of a stretch of time that
 * was still going on, its end is not known yet.
 * @param at ISO 8601, UTC, with milliseconds
 */
export function knownAt(events: readonly TimelineEvent[], at: string): TimelineEvent[] {
  return events.filter((event) => event.at <= at).map((event) => withoutLaterEnd(event, at));
}

function withoutLaterEnd(event: TimelineEvent, at: string): TimelineEvent {
  if (!event.endAt || event.endAt <= at) return event;
  const { endAt: _, ...open } = event;
  return open;
}

/**
 * People's additions as they stand at that moment: what is said of a known event stays, whenever it was said, since it
 * is about that event; what a decision taught later, marks that lie later and events still to come do not.
 */
export function additionsKnownAt(additions: readonly Addition[], at: string): Addition[] {
  return additions.flatMap((addition): Addition[] => {
    if (addition.about === 'event' && addition.body && addition.body.at > at) return [];
    if (addition.about === 'mark' && addition.body && 'at' in addition.body && addition.body.at > at) return [];
    if (addition.about !== 'decision' || !addition.body) return [addition];
    return [{ ...addition, body: { ...addition.body, learnedLater: [] } }];
  });
}
