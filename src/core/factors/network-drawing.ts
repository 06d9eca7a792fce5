import type { Factor } from '#contract';
import { type Drawing, type DrawnText, type } from './drawing';
import { type FactorGraph, IMPACT } from './factor-graph';
import type { Box, NetworkLayout } from './network-layout';
import { wrapLines } from './wrap-lines';

const INSET = 12;
const TOP = 8;
const MOST_LINES = 2;

/** What the panel says about what is drawn. */
export type DrawingWords = {
  readonly title: string;
  readonly description: string;
  /** `Made possible · Design` */
  readonly kindOf: (factor: Factor) => string;
  readonly impact: { readonly kind: string; readonly text: string };
};

function textsIn({ x, y, width }: Box, kind: string, text: string): DrawnText[] {
  const room = width - 2 * INSET;
  const lines = (words: string, weight: DrawnText['weight'], most: number) =>
    wrapLines(words, room, type[weight].size, most);
  return [
    { x: x + INSET, y: y + TOP, lines: lines(kind, 'quiet', 1), weight: 'quiet' },
    { x: x + INSET, y: y + TOP + type.quiet.line + 2, lines: lines(text, 'strong', MOST_LINES), weight: 'strong' },
  ];
}

/** The network as a picture of its own. */
export function drawNetwork(graph: FactorGraph, layout: NetworkLayout, words: DrawingWords): Drawing {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const lookOf = (id: string) => (nodes.get(id)?.confidence === 'hypothesis' ? 'guess' : 'plain');
  return {
    title: words.title,
    description: words.description,
    width: layout.width,
    height: layout.height,
    lines: layout.routes.map(({ path, head, guess }) => ({ path, head, look: guess ? 'guess' : 'line' })),
    boxes: layout.boxes.map((box) => ({ ...box, look: box.id === IMPACT ? 'end' : lookOf(box.id) })),
    texts: layout.boxes.flatMap((box) => {
      const factor = nodes.get(box.id)?.factor;
      return factor
        ? textsIn(box, words.kindOf(factor), factor.statement)
        : textsIn(box, words.impact.kind, words.impact.text);
    }),
  };
}
