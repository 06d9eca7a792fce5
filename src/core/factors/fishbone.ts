import { type Factor, factorCategories, type FactorCategory, type Rung } from '#contract';
import type { FactorGraph, FactorNode } from './factor-graph';

/** What led to a factor: another factor, or a rung of somebody's ladder. */
export type Twig = { readonly id: string; readonly text: string };

/** A factor on its bone. */
export type Rib = FactorNode & { readonly twigs: readonly Twig[] };

/** One category and its factors; null for those that have none yet. */
export type Bone = { readonly category: FactorCategory | null; readonly ribs: readonly Rib[] };

const folded = (text: string): string => text.trim().toLowerCase();

/** What stands below a rung that says the same as the factor. */
function rungsUnder({ statement }: Factor, rungs: readonly Rung[]): Twig[] {
  const said = new Set(rungs.filter(({ text }) => folded(text) === folded(statement)).map(({ id }) => id));
  return rungs.flatMap(({ id, explains, text }) =>
    explains !== null && said.has(explains) && text.trim() !== '' ? [{ id, text }] : [],
  );
}

/** The same words once, whoever said them. */
function once(twigs: readonly Twig[]): Twig[] {
  const known = new Set<string>();
  return twigs.filter(({ text }) => {
    const isNew = !known.has(folded(text));
    known.add(folded(text));
    return isNew;
  });
}

/**
 * The factors by where they lie, in three levels: category, factor, what led to it (S0-08). Categories in the
 * contract's order, only those that hold something.
 * @param ladders rungs of each ladder that this reader sees
 */
export function fishboneOf(graph: FactorGraph, ladders: readonly (readonly Rung[])[] = []): readonly Bone[] {
  const ribs = graph.nodes.map((node): Rib => {
    const before = graph.nodes.filter(({ id }) => graph.links.some(({ from, to }) => from === id && to === node.id));
    const factors = before.map(({ id, factor }) => ({ id, text: factor.statement }));
    const rungs = ladders.flatMap((ladder) => rungsUnder(node.factor, ladder));
    return { ...node, twigs: once([...factors, ...rungs]) };
  });
  return [...factorCategories, null].flatMap((category): Bone[] => {
    const here = ribs.filter(({ factor }) => factor.category === category);
    return here.length > 0 ? [{ category, ribs: here }] : [];
  });
}
