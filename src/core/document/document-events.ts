import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';
import type { PostmortemDocument } from './document';

/** What stood out, in the order of time, and where everything else is. */
export function documentEvents(
  events: readonly TimelineEvent[],
  said: ReadonlyMap<string, EventAdditions>,
  withheldTickets: number,
): Pick<PostmortemDocument, 'events' | 'counts'> {
  const shown: PostmortemDocument['events'][number][] = [];
  let [folded, hidden] = [0, 0];
  for (const event of events) {
    const additions = said.get(event.id);
    const stands = standing(event, additions);
    if (stands.hidden) hidden += 1;
    else if (!stands.standsOut) folded += 1;
    else {
      const hard = additions?.hard?.body;
      shown.push({
        at: event.at,
        endAt: event.endAt ?? null,
        kind: stands.kind,
        ticket: event.source.issue,
        text: event.text,
        hard: hard ? { difficulty: hard.difficulty, text: hard.text } : null,
      });
    }
  }
  return { events: shown, counts: { shown: shown.length, folded, hidden, withheldTickets } };
}
