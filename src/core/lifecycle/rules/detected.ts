import type { TimelineEvent } from '#contract';
import { earlier, isAdded, propose } from '../proposal';
import type { Proposal, Story } from '../proposal';

/** How long before the opening a signal may lie to be this incident's: in its own ticket as long as it likes. */
function leadMs(event: TimelineEvent, { incident, defaults }: Story): number {
  if (isAdded(event)) return defaults.addedSignalLeadMs;
  return event.source.issue === incident.key ? Infinity : defaults.signalLeadMs;
}

/** When somebody or something noticed: the first signal, at the latest the opening of the incident. */
export function detected(story: Story): Proposal | undefined {
  const { events, incident } = story;
  const opening = events.find(({ source }) => source.kind === 'created' && source.issue === incident.key);
  const openedAt = opening ? Date.parse(opening.at) : Infinity;
  const signal = events.find(
    (event) =>
      event.kind === 'signal' &&
      event !== opening &&
      (openedAt === Infinity || Date.parse(event.at) >= openedAt - leadMs(event, story)),
  );
  return earlier(opening && propose(opening, 'opened'), signal && propose(signal, 'signal'));
}
