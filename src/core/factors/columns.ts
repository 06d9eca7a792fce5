import { type FactorGraph, type FactorLink, IMPACT } from './factor-graph';
import { layersOf } from './layers';

/** Times that the order of each column is brought nearer to that of its neighbours. */
const SWEEPS = 4;

type Columns = readonly (readonly string[])[];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where each stands in its column: 0 at the top, 1 at the foot. */
function heights(columns: Columns): ReadonlyMap<string, number> {
  return new Map(columns.flatMap((ids) => ids.map((id, at) => [id, (at + 0.5) / ids.length] as const)));
}

/** One column, ordered by where its neighbours stand; those of a farther layer stay above the nearer ones. */
function settled(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  at: ReadonlyMap<string, number>,
  layers: ReadonlyMap<string, number>,
): string[] {
  const wish = (id: string): number => {
    const known = (neighbours.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
    return known.length > 0 ? mean(known) : (at.get(id) ?? 0);
  };
  const wishes = new Map(ids.map((id) => [id, wish(id)]));
  const layer = (id: string): number => layers.get(id) ?? 0;
  return [...ids].sort((a, b) => layer(b) - layer(a) || (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
}

function neighboursOf(links: readonly FactorLink[]): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  for (const { from, to } of links) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  return beside;
}

/**
 * The nodes in at most so many columns, what people met in the last. Where there are more steps than columns the
 * first column takes the farther ones too, those above the others.
 */
export function columnsOf(graph: Pick<FactorGraph, 'nodes' | 'links'>, most: number): Columns {
  const layers = layersOf(graph);
  const count = Math.max(1, Math.min(most, 1 + Math.max(...layers.values())));
  const ids = [...graph.nodes.map(({ id }) => id), IMPACT];
  const columnOf = (id: string): number => Math.max(0, count - 1 - (layers.get(id) ?? 0));
  const neighbours = neighboursOf(graph.links);
  let columns: Columns = Array.from({ length: count }, (_, column) => {
    const here = ids.filter((id) => columnOf(id) === column);
    return settled(here, new Map(), new Map(), layers);
  });
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = Array.from({ length: count }, (_, at) => (sweep % 2 === 0 ? count - 1 - at : at));
    for (const column of order) {
      const at = heights(columns);
      columns = columns.map((one, index) => (index === column ? settled(one, neighbours, at, layers) : one));
    }
  }
  return columns;
}
