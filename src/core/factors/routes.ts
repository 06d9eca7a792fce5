import type { FactorLink } from './factor-graph';
import { lanesOf } from './lanes';
import type { Box } from './network-layout';
import { type Port, portsOf, type Side } from './ports';

/** One link as it is drawn, as SVG path data. */
export type Route = FactorLink & {
  readonly path: string;
  /** The arrow head, a closed shape. */
  readonly head: string;
  /** How far up and down it goes. */
  readonly top: number;
  readonly bottom: number;
};

/** Length and half the width of an arrow head. */
const HEAD = { length: 8, half: 4 } as const;

type Ported = { readonly from: Port; readonly to: Port };

type Point = { readonly x: number; readonly y: number };

/** Which sides a link leaves and arrives at. `passes`: it goes by others of its column. */
export type Ends = { readonly from: Side; readonly to: Side; readonly passes: boolean };

/** Neighbours in a column are joined straight, others of it around their right side, columns through their sides. */
function endsOf(from: Box, to: Box, boxes: readonly Box[]): Ends {
  if (from.column < to.column) return { from: 'right', to: 'left', passes: false };
  if (from.column > to.column) return { from: 'left', to: 'right', passes: false };
  const between = boxes.some(
    ({ column, y }) => column === from.column && y > Math.min(from.y, to.y) && y < Math.max(from.y, to.y),
  );
  if (between || to.y < from.y) return { from: 'right', to: 'right', passes: true };
  return { from: 'bottom', to: 'top', passes: false };
}

const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

function headAt(port: Port, side: Side): string {
  const out = outward[side];
  const foot = { x: port.x + out.x * HEAD.length, y: port.y + out.y * HEAD.length };
  const one = { x: foot.x + out.y * HEAD.half, y: foot.y + out.x * HEAD.half };
  const other = { x: foot.x - out.y * HEAD.half, y: foot.y - out.x * HEAD.half };
  return `M${at(port)}L${at(one)}L${at(other)}Z`;
}

/** A soft bend that leaves and arrives level. */
const bend = (from: Point, to: Point): string => {
  const middle = (from.x + to.x) / 2;
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
};

/** Lines around a column, in pixels: how far out the first runs, how far the next, and how round their corners are. */
const AROUND = { first: 18, next: 12, lines: 3, round: 8 } as const;

/** Around the others of its column, on the line of what it leads to: all that leads there comes together on it. */
function around(from: Point, to: Point, line: number): string {
  const x = Math.max(from.x, to.x - HEAD.length) + AROUND.first + (line % AROUND.lines) * AROUND.next;
  const turn = Math.min(AROUND.round, Math.abs(to.y - from.y) / 2) * Math.sign(to.y - from.y);
  const out = `L${at({ x: x - AROUND.round, y: from.y })}Q${at({ x, y: from.y })} ${at({ x, y: from.y + turn })}`;
  return `${out}L${at({ x, y: to.y - turn })}Q${at({ x, y: to.y })} ${at({ x: x - AROUND.round, y: to.y })}L${at(to)}`;
}

/** Through the gaps of the columns that lie between. */
function through(from: Point, to: Point, lanes: readonly { readonly in: Point; readonly out: Point }[]): string {
  let [last, path] = [from, ''];
  for (const lane of lanes) {
    path += `${bend(last, lane.in)}L${at(lane.out)}`;
    last = lane.out;
  }
  return path + bend(last, to);
}

/** Links that go around the others of their column arrive at one place. */
function together(known: readonly { readonly link: FactorLink; readonly ends: Ends }[], ports: readonly Ported[]) {
  const shared = new Map<string, Port>();
  return ports.map((port, index): Ported => {
    const one = known[index];
    if (!one?.ends.passes) return port;
    const to = shared.get(one.link.to) ?? port.to;
    shared.set(one.link.to, to);
    return { ...port, to };
  });
}

/** Links as lines between boxes that cross no box. In the order of the links. */
export function routesOf(links: readonly FactorLink[], boxes: readonly Box[]): Route[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const known = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from && to ? [{ link, from, to, ends: endsOf(from, to, boxes) }] : [];
  });
  const ports = together(known, portsOf(known));
  const lines = [...new Set(known.filter(({ ends }) => ends.passes).map(({ link }) => link.to))];
  const lane = lanesOf(boxes);
  return known.flatMap(({ link, from, to, ends }, index): Route[] => {
    const port = ports[index];
    if (!port) return [];
    const out = outward[ends.to];
    const end = { x: port.to.x + out.x * HEAD.length, y: port.to.y + out.y * HEAD.length };
    const lanes = ends.passes || from.column === to.column ? [] : lane(from, to, port.from, end);
    const line = ends.passes
      ? around(port.from, end, lines.indexOf(link.to))
      : from.column === to.column
        ? `L${at(end)}`
        : through(port.from, end, lanes);
    const heights = [port.from.y, port.to.y, ...lanes.map((one) => one.in.y)];
    return [
      {
        ...link,
        path: `M${at(port.from)}${line}`,
        head: headAt(port.to, ends.to),
        top: Math.min(...heights),
        bottom: Math.max(...heights),
      },
    ];
  });
}
