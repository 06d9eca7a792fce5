import type { TimelineEvent } from '#contract';
import { eventsCitedIn } from '#core/additions/cited-events';
import type { FactorGraph, FactorNode } from '#core/factors/factor-graph';
import { factorWords as words } from '../words/factors';

/** What a factor is called until somebody has put it into words: by what it rests on, where this reader sees that. */
function wordsOf({ factor }: FactorNode, eventOf: (id: string) => TimelineEvent | undefined): string {
  if (factor.statement.trim() !== '') return factor.statement;
  const event = eventsCitedIn(factor).flatMap(({ eventId }) => eventOf(eventId) ?? [])[0];
  return event ? words.fromItsEvent(event.text.trim().split('\n')[0] ?? '') : words.unsaid;
}

/** The network with something to call each factor by. */
export function shownGraph(graph: FactorGraph, eventOf: (id: string) => TimelineEvent | undefined): FactorGraph {
  const nodes = graph.nodes.map((node) => ({
    ...node,
    factor: { ...node.factor, statement: wordsOf(node, eventOf) },
  }));
  return { ...graph, nodes };
}
