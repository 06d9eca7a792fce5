/** A label above the bar: where its left edge stands, in pixels. */
export type PlacedLabel = { readonly x: number };

type Label = {
  /** Where its pin stands. */
  readonly pin: number;
  /** Pixels. */
  readonly width: number;
};

const GAP = 8;

/**
 * Puts labels in one row: each over its pin where it can, moved apart where two would touch, and never over an edge.
 * Null where they do not fit into one row at all. `labels` from left to right by pin.
 */
export function placeLabels(labels: readonly Label[], width: number): PlacedLabel[] | null {
  const total = labels.reduce((sum, label) => sum + label.width + GAP, -GAP);
  if (total > width) return null;
  const xs: number[] = [];
  let edge = -GAP;
  for (const { pin, width: own } of labels) {
    const wished = Math.min(Math.max(0, pin - own / 2), width - own);
    edge = Math.max(wished, edge + GAP);
    xs.push(edge);
    edge += own;
  }
  // What was pushed over the right edge is pushed back from there.
  let limit = width;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const own = labels[index]?.width ?? 0;
    xs[index] = Math.min(xs[index] ?? 0, limit - own);
    limit = (xs[index] ?? 0) - GAP;
  }
  return xs.map((x) => ({ x }));
}
