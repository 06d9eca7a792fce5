import { type FactorGraph, IMPACT } from './factor-graph';
import { targetsOf } from './loops';

/**
 * How many steps lie between each node and what people met, by the longest way; what leads to nothing stands beside
 * those that lead there directly. In a circle the link that closes it counts for nothing.
 */
export function layersOf({ nodes, links }: Pick<FactorGraph, 'nodes' | 'links'>): ReadonlyMap<string, number> {
  const next = targetsOf(links);
  const layers = new Map([[IMPACT, 0]]);
  const underway = new Set<string>();
  const layer = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    underway.add(id);
    const after = (next.get(id) ?? []).filter((to) => !underway.has(to)).map(layer);
    underway.delete(id);
    const found = 1 + Math.max(0, ...after);
    layers.set(id, found);
    return found;
  };
  for (const { id } of nodes) layer(id);
  return layers;
}
