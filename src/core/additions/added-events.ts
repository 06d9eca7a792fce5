import type { Addition, AddedEvent, TimelineEvent } from '#contract';
import { classify } from '../timeline/classify';

const toEvent = (addition: Addition<'event'>, event: AddedEvent, incidentKey: string): TimelineEvent =>
  classify({
    id: addition.id,
    at: event.at,
    ...(event.endAt && { endAt: event.endAt }),
    source: { issue: incidentKey, kind: event.source, id: addition.id.slice('event:'.length) },
    author: event.authorId ?? null,
    ...(event.authorName && { authorName: event.authorName }),
    text: event.text,
  });

/** Events that people added, as the timeline tells them: under the incident's key, with the addition's id for their own. */
export const addedEvents = (additions: readonly Addition[], incidentKey: string): TimelineEvent[] =>
  additions.flatMap((addition) =>
    addition.about === 'event' && addition.body ? [toEvent(addition, addition.body, incidentKey)] : [],
  );
