import { changeOf } from '../status-moves';
import { propose } from '../proposal';
import type { Proposal, Story } from '../proposal';

/**
 * When the incident was over: the last time it went into a status that is done, or was given a resolution; nothing
 * while it is open. From one done status to the next (resolved, then closed) it is over only once. A status that
 * nobody knows any more neither ends it nor takes it up again.
 */
export function resolved({ edits, incident, moves, defaults }: Story): Proposal | undefined {
  const isDone = (category: string): boolean => defaults.doneCategories.some((done) => done === category);
  let over: Proposal | undefined;
  for (const event of edits) {
    if (event.source.issue !== incident.key) continue;
    const move = moves.get(event.id);
    const resolution = changeOf(event, 'resolution');
    if (move && isDone(move.to)) over = over && isDone(move.from) ? over : propose(event, 'done');
    else if (move && move.to !== 'undefined') over = undefined;
    else if (resolution?.to) over ??= propose(event, 'resolution');
    else if (resolution) over = undefined;
  }
  return incident.status.category === 'undefined' || isDone(incident.status.category) ? over : undefined;
}
