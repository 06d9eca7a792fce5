import type { Addition, Factor } from '#contract';
import { type Confidence, confidenceOf } from './confidence';
import { loopsOf } from './loops';

/** What people met: where every chain of contributions ends. */
export const IMPACT = 'impact';

export type FactorNode = { readonly id: string; readonly factor: Factor; readonly confidence: Confidence };

/** `guess`: what it comes from is one. */
export type FactorLink = { readonly from: string; readonly to: string; readonly guess: boolean };

/** What came together and what led to what: a network, not a chain (S4-16). */
export type FactorGraph = {
  /** In the order they were written down first. */
  readonly nodes: readonly FactorNode[];
  /** Each pair once; none to itself, nor to what is not there. */
  readonly links: readonly FactorLink[];
  /** Factors that led to one another in a circle, by id: each group once. */
  readonly loops: readonly (readonly string[])[];
};

function linksOf({ id, factor, confidence }: FactorNode, known: ReadonlySet<string>): FactorLink[] {
  const targets = new Set(factor.leadsTo.filter((to) => to !== id && known.has(to)));
  return [...targets].map((to) => ({ from: id, to, guess: confidence === 'hypothesis' }));
}

/** The network of the factors that stand; what was taken back, and links to it, are not in it. */
export function toGraph(additions: readonly Addition[]): FactorGraph {
  const nodes = additions.flatMap((addition): FactorNode[] =>
    addition.about === 'factor' && addition.body
      ? [{ id: addition.id, factor: addition.body, confidence: confidenceOf(addition.body) }]
      : [],
  );
  const known = new Set([IMPACT, ...nodes.map(({ id }) => id)]);
  const links = nodes.flatMap((node) => linksOf(node, known));
  return { nodes, links, loops: loopsOf(nodes, links) };
}
