/** Two places, one in each list, that hold the same. */
export type Pair = readonly [one: number, other: number];

/** Lists that differ in more entries than this count as having nothing in common between what they begin and end with. */
const MOST_DIFFERENCES = 600;

/** How far each diagonal reaches with so many differences: one row for each number of them. */
function reach(one: readonly string[], other: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(MOST_DIFFERENCES, one.length + other.length);
  const middle = most + 1;
  const ends = new Int32Array(2 * middle + 1);
  const rows: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    rows.push(ends.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const [below, above] = [ends[middle + diagonal - 1] ?? 0, ends[middle + diagonal + 1] ?? 0];
      const down = diagonal === -differences || (diagonal !== differences && below < above);
      let x = down ? above : below + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      ends[middle + diagonal] = x;
      if (x >= one.length && x - diagonal >= other.length) return rows;
    }
  }
  return null;
}

/** The way back along the rows, from both ends to both beginnings. */
function pairsAlong(rows: readonly Int32Array[], lengths: Pair, most: number): Pair[] {
  const pairs: Pair[] = [];
  const middle = most + 1;
  let [x, y] = lengths;
  for (let differences = rows.length - 1; differences >= 0; differences -= 1) {
    const ends = rows[differences];
    const diagonal = x - y;
    const [below, above] = [ends?.[middle + diagonal - 1] ?? 0, ends?.[middle + diagonal + 1] ?? 0];
    const down = diagonal === -differences || (diagonal !== differences && below < above);
    const from = down ? above : below;
    const [toX, toY] = differences === 0 ? [0, 0] : [from, from - (down ? diagonal + 1 : diagonal - 1)];
    while (x > toX && y > toY) pairs.push([(x -= 1), (y -= 1)]);
    [x, y] = [toX, toY];
  }
  return pairs.reverse();
}

/**
 * A longest run of entries that both lists hold, in order (Myers, "An O(ND) Difference Algorithm", 1986). Bounded: of
 * lists that differ in very much only the ends they share are paired.
 */
export function align(one: readonly string[], other: readonly string[]): Pair[] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const inner = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  const rows = inner[0].length > 0 && inner[1].length > 0 ? reach(...inner) : null;
  const most = Math.min(MOST_DIFFERENCES, inner[0].length + inner[1].length);
  const between = rows ? pairsAlong(rows, [inner[0].length, inner[1].length], most) : [];
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...between.map(([x, y]): Pair => [x + start, y + start]),
    ...Array.from({ length: end }, (_, at): Pair => [one.length - end + at, other.length - end + at]),
  ];
}
