import { type FactorGraph, type FactorNode, IMPACT } from './factor-graph';

/** A factor in the network told as a list: what led to it stands below it. */
export type FactorBranch = {
  readonly node: FactorNode;
  readonly ledBy: readonly FactorBranch[];
  /** Its own branches stand where it is told first. */
  readonly toldAbove: boolean;
};

export type FactorTree = {
  /** What led to what people met directly. */
  readonly toImpact: readonly FactorBranch[];
  /** What leads there on no way that is drawn. */
  readonly apart: readonly FactorBranch[];
};

/** The network as nested lists: each factor with all that led to it, told out once (S0-08). */
export function factorTree({ nodes, links }: FactorGraph): FactorTree {
  const told = new Set<string>();
  const before = (id: string): FactorNode[] =>
    nodes.filter((node) => links.some(({ from, to }) => from === node.id && to === id));
  const branch = (node: FactorNode): FactorBranch => {
    if (told.has(node.id)) return { node, ledBy: [], toldAbove: true };
    told.add(node.id);
    return { node, ledBy: before(node.id).map(branch), toldAbove: false };
  };
  const toImpact = before(IMPACT).map(branch);
  const ends = nodes.filter(({ id }) => !links.some(({ from }) => from === id));
  const apart = [...ends, ...nodes].flatMap((node) => (told.has(node.id) ? [] : [branch(node)]));
  return { toImpact, apart };
}
