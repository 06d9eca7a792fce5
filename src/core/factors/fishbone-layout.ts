import type { Bone, Rib, Twig } from './fishbone';
import { wrapLines } from './wrap-lines';

/** Pixels. A bone leans by so much; a row takes as many pairs of bones as have room. */
const LEAN = 40;
const PAIR = 236;
const HEAD = { width: 148, height: 76, gap: 28 } as const;
const NARROW = 560;
const LABEL = 28;
/** Lines that a factor, and what led to it, may take: a whole sentence. */
export const FISHBONE_LINES = { rib: 6, twig: 3 } as const;
const RIB = { line: 18, gap: 10, inset: 10 } as const;
const TWIG = { line: 16, inset: 14 } as const;
const ROWS_APART = 32;

/** Where something is written; `id` null for a category's name. */
export type BoneText = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type PlacedRib = { readonly rib: Rib; readonly at: BoneText; readonly twigs: readonly BoneText[] };

export type PlacedBone = {
  readonly bone: Bone;
  readonly label: BoneText;
  readonly ribs: readonly PlacedRib[];
  /** SVG path data of the bone itself. */
  readonly path: string;
};

export type FishboneLayout = {
  readonly width: number;
  readonly height: number;
  readonly bones: readonly PlacedBone[];
  /** What people met. */
  readonly head: BoneText;
  /** The spines and what joins them, as SVG path data. */
  readonly spines: readonly string[];
};

const ribWidth = (pair: number): number => pair - LEAN - RIB.inset - 12;

const ribHeight = ({ factor, twigs }: Rib, width: number): number =>
  Math.max(1, wrapLines(factor.statement, width, 14, FISHBONE_LINES.rib).length) * RIB.line +
  twigs.reduce((sum, twig) => sum + twigHeight(twig, width), 0);

const twigHeight = ({ text }: Twig, width: number): number =>
  Math.max(1, wrapLines(text, width - TWIG.inset, 12, FISHBONE_LINES.twig).length) * TWIG.line;

const boneHeight = ({ ribs }: Bone, width: number): number =>
  LABEL + ribs.reduce((sum, rib) => sum + ribHeight(rib, width) + RIB.gap, 0);

type Frame = { readonly x: number; readonly spine: number; readonly pair: number; readonly up: boolean };

/** One bone above or below its spine, leaning away from the head; its ribs beside it, from its name to the spine. */
function placed(bone: Bone, { x, spine, pair, up }: Frame, height: number): PlacedBone {
  const width = ribWidth(pair);
  const foot = x + pair - 8;
  const top = up ? spine - height : spine;
  /** How far the bone is from its foot at that height. */
  const lean = (y: number): number => (LEAN * Math.abs(y - spine)) / height;
  const label = { x, y: up ? top : spine + height - LABEL + 8, width: pair - LEAN - 12, height: 20 };
  let y = up ? top + LABEL : spine + RIB.gap;
  const ribs = bone.ribs.map((rib): PlacedRib => {
    const tall = ribHeight(rib, width);
    // Beside the bone where it leans in most.
    const left = foot - lean(up ? y : y + tall) - width - RIB.inset;
    const heights = rib.twigs.map((twig) => twigHeight(twig, width));
    const own = tall - heights.reduce((sum, each) => sum + each, 0);
    const twigs = heights.map((high, at) => ({
      x: left + TWIG.inset,
      y: y + own + heights.slice(0, at).reduce((sum, before) => sum + before, 0),
      width: width - TWIG.inset,
      height: high,
    }));
    const at = { x: left, y, width, height: own };
    y += tall + RIB.gap;
    return { rib, at, twigs };
  });
  const end = up ? top + 10 : spine + height - 10;
  return { bone, label, ribs, path: `M${foot - lean(end)} ${end}L${foot} ${spine}` };
}

/** Pairs of bones, one above the spine and one below, as many in a row as there is room for. */
function rowsOf(bones: readonly Bone[], perRow: number): Bone[][] {
  const rows: Bone[][] = [];
  for (let at = 0; at < bones.length; at += perRow * 2) rows.push(bones.slice(at, at + perRow * 2));
  return rows;
}

/** The fishbone from left to right with what people met at its head; in several spines where one has no room. Pure. */
export function layOutFishbone(bones: readonly Bone[], width: number): FishboneLayout {
  const narrow = width < NARROW;
  const room = narrow ? width - HEAD.gap : width - HEAD.width - HEAD.gap * 2;
  const perRow = Math.max(1, Math.min(Math.floor(room / PAIR), Math.ceil(bones.length / 2)));
  const pair = Math.min(420, Math.floor(room / perRow));
  const trunk = perRow * pair + 12;
  const ribs = ribWidth(pair);
  const [placedBones, spines, heights]: [PlacedBone[], string[], number[]] = [[], [], []];
  let y = 0;
  for (const row of rowsOf(bones, perRow)) {
    const tall = (up: boolean): number =>
      Math.max(0, ...row.filter((_, at) => (at % 2 === 0) === up).map((bone) => boneHeight(bone, ribs)));
    const spine = y + tall(true);
    row.forEach((bone, at) => {
      const up = at % 2 === 0;
      const x = Math.floor(at / 2) * pair;
      placedBones.push(placed(bone, { x, spine, pair, up }, boneHeight(bone, ribs)));
    });
    spines.push(`M0 ${spine}L${trunk} ${spine}`);
    heights.push(spine);
    y = spine + tall(false) + ROWS_APART;
  }
  const [first, last] = [heights[0] ?? 0, heights.at(-1) ?? 0];
  const bottom = Math.max(0, y - ROWS_APART);
  const head = narrow
    ? { x: Math.max(0, trunk - 196), y: bottom + 24, width: 196, height: HEAD.height }
    : {
        x: trunk + HEAD.gap,
        y: Math.max(0, (first + last) / 2 - HEAD.height / 2),
        width: HEAD.width,
        height: HEAD.height,
      };
  const joint = narrow ? head.y : head.y + head.height / 2;
  spines.push(`M${trunk} ${Math.min(first, joint)}L${trunk} ${Math.max(last, joint)}`);
  if (!narrow) spines.push(`M${trunk} ${joint}L${head.x} ${joint}`);
  return {
    width: narrow ? Math.max(trunk, head.x + head.width) + 2 : head.x + head.width,
    height: Math.max(bottom, head.y + head.height),
    bones: placedBones,
    head,
    spines,
  };
}
