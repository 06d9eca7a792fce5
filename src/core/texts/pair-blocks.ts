import type { DocNode } from '#contract';
import { align, type Pair } from './align';
import { wordsIn } from './words-in-node';

/** Blocks between two that are the same which are held against each other one by one; of more, only the same are paired. */
const MOST_COMPARED = 40;

/** Blocks that share so much of their words are one block, changed. */
const ALIKE = 0.3;

const lists = ['bulletList', 'orderedList'];
const lines = ['paragraph', 'heading'];

/** Whether one may have been made of the other. */
const sameKind = (one: DocNode, other: DocNode): boolean =>
  one.type === other.type || [lists, lines].some((kind) => kind.includes(one.type) && kind.includes(other.type));

/** How much of their words two blocks share, from 0 to 1. */
function likeness(one: DocNode, other: DocNode): number {
  if (!sameKind(one, other)) return 0;
  const [words, others] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
  if (words.size === 0 || others.size === 0) return words.size === others.size ? 1 : ALIKE;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.min(words.size, others.size);
}

/** The best pairs in order among blocks of which none is the same. */
function alike(one: readonly DocNode[], other: readonly DocNode[]): Pair[] {
  const [first, second] = [one[0], other[0]];
  if (one.length === 1 && other.length === 1 && first && second) return sameKind(first, second) ? [[0, 0]] : [];
  if (one.length > MOST_COMPARED || other.length > MOST_COMPARED) return [];
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1));
  const at = (x: number, y: number): number => best[x]?.[y] ?? 0;
  const value = one.map((left) => other.map((right) => likeness(left, right)));
  const worth = (x: number, y: number): number => {
    const found = value[x]?.[y] ?? 0;
    return found < ALIKE ? 0 : found;
  };
  for (let x = one.length - 1; x >= 0; x -= 1)
    for (let y = other.length - 1; y >= 0; y -= 1) {
      const row = best[x];
      const paired = worth(x, y) > 0 ? worth(x, y) + at(x + 1, y + 1) : 0;
      if (row) row[y] = Math.max(paired, at(x + 1, y), at(x, y + 1));
    }
  const pairs: Pair[] = [];
  for (let [x, y] = [0, 0]; x < one.length && y < other.length;) {
    if (worth(x, y) > 0 && at(x, y) === worth(x, y) + at(x + 1, y + 1)) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** Which block of one version is which of another: those that are the same, and between them those that are alike. */
export function pairBlocks(one: readonly DocNode[], other: readonly DocNode[]): Pair[] {
  const key = (node: DocNode): string => JSON.stringify(node);
  const pairs: Pair[] = [];
  let [x, y] = [0, 0];
  for (const [toX, toY] of [...align(one.map(key), other.map(key)), [one.length, other.length] as const]) {
    const [fromX, fromY] = [x, y];
    pairs.push(...alike(one.slice(x, toX), other.slice(y, toY)).map(([i, j]): Pair => [i + fromX, j + fromY]));
    if (toX < one.length) pairs.push([toX, toY]);
    [x, y] = [toX + 1, toY + 1];
  }
  return pairs;
}
