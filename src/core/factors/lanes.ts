import type { Box } from './network-layout';
import type { Port } from './ports';

/** Pixels between two lines that go through the same gap. */
const APART = 6;

/** Half of what lies between two rows: that far above the first and below the last a line passes too. */
const BESIDE = 22;

/** Heights at which a column can be crossed without touching a box. */
function gapsOf(column: readonly Box[]): number[] {
  const inOrder = [...column].sort((a, b) => a.y - b.y);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (!first || !last) return [];
  const between = inOrder.slice(1).map((box, at) => {
    const above = inOrder[at] ?? box;
    return (above.y + above.height + box.y) / 2;
  });
  return [first.y - BESIDE, ...between, last.y + last.height + BESIDE];
}

/** Finds a way through the columns between two boxes; lines that share a gap lie side by side. */
export function lanesOf(boxes: readonly Box[]) {
  const columns = new Map<number, Box[]>();
  for (const box of boxes) columns.set(box.column, [...(columns.get(box.column) ?? []), box]);
  const taken = new Map<string, number>();
  const beside = (key: string): number => {
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const step = Math.ceil(before / 2) % 3;
    return step * APART * (before % 2 === 0 ? 1 : -1);
  };
  return (from: Box, to: Box, start: Port, end: Port): { readonly in: Port; readonly out: Port }[] => {
    const step = from.column < to.column ? 1 : -1;
    const lanes: { readonly in: Port; readonly out: Port }[] = [];
    for (let column = from.column + step; column !== to.column; column += step) {
      const here = columns.get(column) ?? [];
      const box = here[0];
      if (!box) continue;
      const share = (box.x + box.width / 2 - start.x) / (end.x - start.x);
      const wanted = start.y + (end.y - start.y) * share;
      const gap = gapsOf(here).reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
      const y = gap + beside(`${column} ${gap}`);
      const [left, right] = [
        { x: box.x, y },
        { x: box.x + box.width, y },
      ];
      lanes.push(step > 0 ? { in: left, out: right } : { in: right, out: left });
    }
    return lanes;
  };
}
