import type { StatusCategory, TimelineEvent } from '#contract';
import { isAdded, propose } from '../proposal';
import type { Proposal, Story } from '../proposal';
import { isWork } from '../status-moves';

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/);

/** The first statement that the impact is over which no later one takes back. */
function impactEnded({ events, incident, defaults }: Story, inTime: (event: TimelineEvent) => boolean) {
  const { impactEnds, impactGoesOn, notSaidAsFact } = defaults;
  let said: TimelineEvent | undefined;
  for (const event of events) {
    const speaks = event.source.kind === 'comment' && event.source.issue === incident.key;
    if (!inTime(event) || !(speaks || isAdded(event))) continue;
    const told = sentences(event.text);
    if (told.some((sentence) => impactGoesOn.test(sentence))) said = undefined;
    else if (told.some((sentence) => impactEnds.test(sentence) && !notSaidAsFact.test(sentence))) said ??= event;
  }
  return said && propose(said, 'impactEnded');
}

/**
 * When nobody felt it any more: the site's own status for it; else what somebody wrote; else the last step from one
 * status of work to another before the end. Never before it was noticed, never after it was over.
 */
export function mitigated(story: Story, noticed: Proposal | undefined, over: Proposal | undefined) {
  const { moves, defaults } = story;
  const inTime = ({ at }: TimelineEvent): boolean => (!noticed || at >= noticed.at) && (!over || at <= over.at);
  const steps = [...moves.values()].filter(({ event }) => inTime(event));
  const named = steps.filter(({ toId }) => toId !== null && defaults.markStatusIds.mitigated?.includes(toId)).at(-1);
  if (named) return propose(named.event, 'namedStatus');
  const said = impactEnded(story, inTime);
  if (said || !over) return said;
  const isStep = (category: StatusCategory): boolean => isWork(category, defaults.workingCategories);
  const later = steps.filter(({ from, to }) => isStep(from) && isStep(to)).at(-1);
  return later && propose(later.event, 'laterStatus');
}
