/** A source of choices that is the same at every telling (mulberry32). */
export interface Seeded {
  /** 0 ≤ n < below, whole. */
  upTo(below: number): number;
  one<T>(of: readonly T[]): T;
}

export function createSeeded(seed: number): Seeded {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    one<T>(of: readonly T[]): T {
      const found = of[upTo(of.length)];
      if (found === undefined) throw new RangeError('Nothing to choose from.');
      return found;
    },
  };
}
