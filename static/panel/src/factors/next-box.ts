import type { Box } from '#core/factors/network-layout';

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Sideways counts so much more than ahead: an arrow key goes where it points. */
const ASIDE = 2;

/** The node that lies nearest in the direction of an arrow key; Home and End go to the first and the last. */
export function nextBox(key: string, from: Box, boxes: readonly Box[]): Box | undefined {
  if (key === 'Home') return boxes[0];
  if (key === 'End') return boxes.at(-1);
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  if (!way) return undefined;
  const ahead = boxes.flatMap((box) => {
    const [x, y] = [box.x - from.x, box.y - from.y];
    const on = x * way.x + y * way.y;
    return on > 0 ? [{ box, far: on + ASIDE * Math.abs(x * way.y + y * way.x) }] : [];
  });
  return ahead.reduce<(typeof ahead)[number] | undefined>(
    (best, one) => (best && best.far <= one.far ? best : one),
    undefined,
  )?.box;
}
