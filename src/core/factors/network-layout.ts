import { columnsOf } from './columns';
import { type FactorGraph, IMPACT } from './factor-graph';
import { type Route, routesOf } from './routes';

/** Pixels, as drawn in the mocks. */
export const NODE = { width: 196, height: 76, across: 56, down: 44 } as const;

/** Where it makes room for one more column the gaps between them may be so narrow. */
const LEAST_ACROSS = 40;

/** Where there is room, words get it rather than the margin. */
const WIDEST = 320;

/** Narrower than this everything stands in one column. */
const NARROW = 560;

/** Beside the single column, for links that pass others by. */
const ASIDE = 48;
const WIDEST_ALONE = 480;

/** Short columns stand in the middle of the long ones, but never so far down that one has to look for them. */
const MOST_DOWN = 300;

/** A node's place; x and y are its upper left corner. */
export type Box = {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type NetworkLayout = {
  readonly width: number;
  readonly height: number;
  /** Every factor, then what people met. */
  readonly boxes: readonly Box[];
  readonly routes: readonly Route[];
};

const stackHeight = (count: number): number => count * (NODE.height + NODE.down) - NODE.down;

function boxesOf(columns: readonly (readonly string[])[], width: number, across: number): Box[] {
  const tallest = Math.max(...columns.map((ids) => stackHeight(ids.length)));
  return columns.flatMap((ids, column) => {
    const top = Math.min(MOST_DOWN, (tallest - stackHeight(ids.length)) / 2);
    return ids.map((id, at) => ({
      id,
      column,
      x: column * (width + across),
      y: top + at * (NODE.height + NODE.down),
      width,
      height: NODE.height,
    }));
  });
}

/** The network from left to right, what people met at the right; one below the other where it is narrow. Pure. */
export function layOutNetwork(graph: FactorGraph, width: number): NetworkLayout {
  const narrow = width < NARROW;
  const most = narrow ? 1 : Math.floor((width + LEAST_ACROSS) / (NODE.width + LEAST_ACROSS));
  const columns = columnsOf(graph, most);
  const shared = Math.floor((width - (columns.length - 1) * NODE.across) / columns.length);
  const boxWidth = narrow
    ? Math.min(WIDEST_ALONE, Math.max(NODE.width, width - ASIDE))
    : Math.min(WIDEST, Math.max(NODE.width, shared));
  const room = (width - columns.length * boxWidth) / Math.max(1, columns.length - 1);
  const plain = boxesOf(columns, boxWidth, Math.min(NODE.across, Math.floor(room)));
  const over = Math.min(0, ...routesOf(graph.links, plain).map(({ top }) => top));
  // Room for a link that passes above the first row.
  const boxes = over < 0 ? plain.map((box) => ({ ...box, y: box.y + 4 - over })) : plain;
  const routes = routesOf(graph.links, boxes);
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height), ...routes.map(({ bottom: low }) => low + 4));
  const inOrder = [...graph.nodes.map(({ id }) => id), IMPACT].flatMap((id) => boxes.filter((box) => box.id === id));
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)) + (narrow ? ASIDE : 0),
    height: Math.ceil(bottom),
    boxes: inOrder,
    routes,
  };
}
