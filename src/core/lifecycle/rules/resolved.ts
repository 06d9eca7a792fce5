import { changeOf } from '../status-moves';
import { propose } from '../proposal';
import type { Proposal, Story } from '../proposal';

/**
 * When the incident was over: the last time it went into a status that is done, or was given a resolution; nothing
 * while it is open. From one done status to the next (resolved, then closed) it is over only once. A status that
 * nobody knows any more neither ends it nor takes it up again.
 */
export function resolved({ edits, incident, moves, defaults }: Story): Proposal | undefined {
  const named = defaults.markStatusIds.resolved ?? [];
  const isNamed = (id: string | null): boolean => id !== null && named.includes(id);
  const isDone = (category: string, id: string | null): boolean =>
    defaults.doneCategories.some((done) => done === category) || isNamed(id);
  let over: Proposal | undefined;
  for (const event of edits) {
    if (event.source.issue !== incident.key) continue;
    const move = moves.get(event.id);
    const resolution = changeOf(event, 'resolution');
    if (move && isDone(move.to, move.toId))
      over =
        over && isDone(move.from, move.fromId) ? over : propose(event, isNamed(move.toId) ? 'namedStatus' : 'done');
    else if (move && move.to !== 'undefined') over = undefined;
    else if (resolution?.to) over ??= propose(event, 'resolution');
    else if (resolution) over = undefined;
  }
  const { category, id } = incident.status;
  return category === 'undefined' || isDone(category, id) ? over : undefined;
}
