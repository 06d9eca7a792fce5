import type { TimelineEvent } from '#contract';

/** An event before the rules have looked at it. */
export type Unclassified = Omit<TimelineEvent, 'kind' | 'stage' | 'significant'>;

/** What the rules take an event for. */
export function classify(event: Unclassified): TimelineEvent {
  return { ...event, kind: 'note', stage: 'response' };
}
