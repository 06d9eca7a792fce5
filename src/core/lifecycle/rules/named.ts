import type { MarkName } from '#contract';
import { propose } from '../proposal';
import type { Proposal, Story } from '../proposal';

/** The first time the incident went into a status that this site names for a mark. */
export function named({ moves, defaults }: Story, mark: Exclude<MarkName, 'impactStart'>): Proposal | undefined {
  const ids = defaults.markStatusIds[mark] ?? [];
  const first = [...moves.values()].find(({ toId }) => toId !== null && ids.includes(toId));
  return first && propose(first.event, 'namedStatus');
}
