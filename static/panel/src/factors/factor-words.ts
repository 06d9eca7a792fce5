import type { FactorNode } from '#core/factors/factor-graph';
import { IMPACT } from '#core/factors/factor-graph';
import { factorWords as words } from '../words/factors';
import type { Factors } from './use-factors';

/** What a factor led to, by name: in the order of its links. */
export function ledToWords({ graph, nameOf }: Factors, id: string): string {
  const targets = graph.links.filter(({ from }) => from === id).map(({ to }) => to);
  return words.ledTo(targets.map((to) => (to === IMPACT ? words.impactInLine : nameOf(to))));
}

/** All that the picture of a factor says, in words. */
export function nodeName(factors: Factors, { id, factor, confidence }: FactorNode): string {
  return words.nodeName(factor.statement, words.kindOf(factor), words.confidences[confidence], ledToWords(factors, id));
}
