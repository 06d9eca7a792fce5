import type { Addition, Rung } from '#contract';

export type Ladder = {
  readonly id: string;
  readonly by: string;
  readonly rungs: readonly Rung[];
  readonly sealed: boolean;
};

/** The ladders that people built, sealed ones without their rungs. */
export const laddersOf = (all: readonly Addition[]): Ladder[] =>
  all.flatMap((one) =>
    one.about === 'ladder' && (one.body !== null || one.sealed === true)
      ? [{ id: one.id, by: one.by, rungs: one.body?.rungs ?? [], sealed: one.sealed === true }]
      : [],
  );
