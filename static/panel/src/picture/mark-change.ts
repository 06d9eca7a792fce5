import type { MarkName, TimelineEvent } from '#contract';
import type { MarkWord } from '#contract';
import type { Change } from '../additions-keeper';

/** A person's word about a mark; null takes it back, so that the rules' proposal stands again. */
export const markChange = (mark: MarkName, body: MarkWord | null): Change<'mark'> => ({
  id: `mark:${mark}`,
  about: 'mark',
  eventId: null,
  issueId: null,
  body,
});

const minute = 60_000;

/** By a minute, on full minutes. */
export function byMinute(at: string, direction: 1 | -1): string {
  const time = Date.parse(at) / minute;
  const full = direction === 1 ? Math.floor(time) + 1 : Math.ceil(time) - 1;
  return new Date(full * minute).toISOString();
}

/** The next event with a time of its own in that direction. `events` in order. */
export function nextEvent(at: string, direction: 1 | -1, events: readonly TimelineEvent[]): TimelineEvent | undefined {
  return direction === 1 ? events.find((event) => event.at > at) : events.findLast((event) => event.at < at);
}
