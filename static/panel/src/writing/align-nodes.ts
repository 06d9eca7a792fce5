import type { Node } from '@tiptap/pm/model';

/** Some blocks of one document in place of some of another; positions count from where the children begin. */
export type Gap = {
  readonly from: number;
  readonly to: number;
  readonly oldNodes: readonly Node[];
  readonly newFrom: number;
  readonly newTo: number;
  readonly newNodes: readonly Node[];
};

type Side = { readonly nodes: readonly Node[]; readonly starts: readonly number[] };

/** Beyond so many pairs, blocks are compared from both ends only. */
const mostPairs = 10_000;

/** Where the children of two nodes differ, each block beside the one it most likely was before. */
export function alignNodes(before: Node, after: Node): readonly Gap[] {
  const [old, fresh] = [sideOf(before), sideOf(after)];
  const most = Math.min(old.nodes.length, fresh.nodes.length);
  let head = 0;
  while (head < most && same(old.nodes[head], fresh.nodes[head])) head += 1;
  let tail = 0;
  while (tail < most - head && same(old.nodes.at(-1 - tail), fresh.nodes.at(-1 - tail))) tail += 1;
  const ends = [old.nodes.length - tail, fresh.nodes.length - tail] as const;
  return pairs(old.nodes.slice(head, ends[0]), fresh.nodes.slice(head, ends[1])).map(([i, j, k, l]) =>
    gap(old, fresh, [i + head, j + head, k + head, l + head]),
  );
}

const same = (one: Node | undefined, other: Node | undefined): boolean => !!one && !!other && one.eq(other);

function sideOf(parent: Node): Side {
  const starts: number[] = [];
  parent.forEach((_, offset) => starts.push(offset));
  return { nodes: parent.children, starts: [...starts, parent.content.size] };
}

function gap(old: Side, fresh: Side, [from, to, newFrom, newTo]: readonly [number, number, number, number]): Gap {
  return {
    from: old.starts[from] ?? 0,
    to: old.starts[to] ?? 0,
    oldNodes: old.nodes.slice(from, to),
    newFrom: fresh.starts[newFrom] ?? 0,
    newTo: fresh.starts[newTo] ?? 0,
    newNodes: fresh.nodes.slice(newFrom, newTo),
  };
}

type Range = readonly [from: number, to: number, newFrom: number, newTo: number];

/** Ranges of differing blocks in order: a pair of two that are alike, or what was only taken out or put in. */
function pairs(old: readonly Node[], fresh: readonly Node[]): readonly Range[] {
  if (old.length * fresh.length > mostPairs) return [[0, old.length, 0, fresh.length]];
  const best = bestScores(old, fresh);
  const found: Range[] = [];
  let [i, j] = [0, 0];
  const skip = (nextOld: number, nextNew: number): void => {
    if (nextOld > i || nextNew > j) found.push([i, nextOld, j, nextNew]);
    [i, j] = [nextOld, nextNew];
  };
  for (let [at, into] = [0, 0]; at < old.length && into < fresh.length;) {
    const likeness = alike(old[at], fresh[into]);
    const here = best[at]?.[into] ?? 0;
    if (likeness > 0 && here === likeness + (best[at + 1]?.[into + 1] ?? 0)) {
      skip(at, into);
      [at, into] = [at + 1, into + 1];
      if (likeness < 1) skip(at, into);
      else [i, j] = [at, into];
    } else if (here === (best[at + 1]?.[into] ?? 0)) at += 1;
    else into += 1;
  }
  skip(old.length, fresh.length);
  return found;
}

function bestScores(old: readonly Node[], fresh: readonly Node[]): readonly Float64Array[] {
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const [row, below] = [best[i], best[i + 1]];
      if (!row || !below) continue;
      const likeness = alike(old[i], fresh[j]);
      const paired = likeness > 0 ? likeness + (below[j + 1] ?? 0) : 0;
      row[j] = Math.max(paired, below[j] ?? 0, row[j + 1] ?? 0);
    }
  return best;
}

/** From 0, nothing in common, to 1, the same: how much of the shorter stands at both ends. */
function alike(one: Node | undefined, other: Node | undefined): number {
  if (!one || !other || !one.sameMarkup(other)) return 0;
  if (one.eq(other)) return 1;
  if (one.isLeaf) return 0;
  const start = one.content.findDiffStart(other.content) ?? 0;
  const end = one.content.findDiffEnd(other.content);
  const common = Math.min(start + (end ? one.content.size - end.a : 0), one.content.size, other.content.size);
  return (0.05 + 0.9 * (common / Math.max(one.content.size, other.content.size, 1))) * 0.99;
}
