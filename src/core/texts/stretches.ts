import type { Pair } from './align';

/** Two versions of a list held against the one they came from: an entry that all three have, or what lies between such. */
export type Stretch =
  | { readonly all: readonly [base: number, mine: number, theirs: number] }
  | { readonly base: Span; readonly mine: Span; readonly theirs: Span };

/** From the first entry of it to before the last. */
export type Span = readonly [from: number, to: number];

/** The whole of three lists as stretches, in order; those that are empty in all three are left out. */
export function stretches(
  mine: readonly Pair[],
  theirs: readonly Pair[],
  lengths: { readonly base: number; readonly mine: number; readonly theirs: number },
): Stretch[] {
  const inMine = new Map(mine);
  const shared = theirs.flatMap(([base, other]) => {
    const own = inMine.get(base);
    return own === undefined ? [] : [[base, own, other] as const];
  });
  const told: Stretch[] = [];
  let [b, m, t] = [0, 0, 0];
  for (const [base, own, other] of [...shared, [lengths.base, lengths.mine, lengths.theirs] as const]) {
    if (b < base || m < own || t < other) told.push({ base: [b, base], mine: [m, own], theirs: [t, other] });
    if (base < lengths.base) told.push({ all: [base, own, other] });
    [b, m, t] = [base + 1, own + 1, other + 1];
  }
  return told;
}

/** What came to a list before each entry of the one it came from, and after its last; and which of those it still has. */
export function additionsTo(
  pairs: readonly Pair[],
  base: Span,
  own: Span,
): { before: number[][]; kept: Map<number, number> } {
  const kept = new Map(pairs.filter(([x, y]) => x >= base[0] && x < base[1] && y >= own[0] && y < own[1]));
  const at = new Map([...kept].map(([x, y]) => [y, x]));
  const before: number[][] = Array.from({ length: base[1] - base[0] + 1 }, () => []);
  let gap = 0;
  for (let y = own[0]; y < own[1]; y += 1) {
    const x = at.get(y);
    if (x === undefined) before[gap]?.push(y);
    else gap = x - base[0] + 1;
  }
  return { before, kept };
}
