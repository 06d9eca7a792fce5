import type { Timeline, TimelineEvent } from '#contract';
import type { EventAdditions } from '../additions/by-event';
import { standing } from '../additions/standing';

/** How many events stand out, fold and are hidden, people's word before the rules': together all of them. */
export function countStandings(
  events: readonly TimelineEvent[],
  additions: ReadonlyMap<string, EventAdditions>,
): Pick<Timeline['sources'], 'shown' | 'folded' | 'hidden'> {
  let [shown, hidden] = [0, 0];
  for (const event of events) {
    const said = additions.size > 0 ? additions.get(event.id) : undefined;
    const stands = said && standing(event, said);
    if (stands?.hidden) hidden += 1;
    else if (stands ? stands.standsOut : event.significant) shown += 1;
  }
  return { shown, folded: events.length - shown - hidden, hidden };
}
