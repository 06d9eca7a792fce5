import { IMPACT } from '../factor-graph';
import type { Nudge, NudgeScene } from './nudge';

/** Two in a row are no chain yet. */
const FEWEST = 3;

/** Each led to one and came of one: a chain tells less than a network (S4-16). */
export function chain({ graph: { nodes, links, loops } }: NudgeScene): Nudge[] {
  if (nodes.length < FEWEST || loops.length > 0) return [];
  const inner = links.filter(({ to }) => to !== IMPACT);
  const single = nodes.every(
    ({ id }) => links.filter(({ from }) => from === id).length <= 1 && inner.filter(({ to }) => to === id).length <= 1,
  );
  // As many links as a line of so many has, and nothing branching or circling: it is that line.
  return single && inner.length === nodes.length - 1 ? [{ id: 'chain', about: [] }] : [];
}
