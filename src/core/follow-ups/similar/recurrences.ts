import { ALIKE } from './similar-index';
import type { LearnedFactor, Lessons } from './lessons';
import { likeness, sidesOf } from './likeness';

/** Two factors that lie in the same place need to share fewer words to be the same one. */
const ALIKE_IN_PLACE = 0.4;

/** Factors of other incidents that are shown beside one follow-up. */
const MOST = 3;

/** A factor of another review that is much like one of this. */
export type FactorAgain = {
  readonly incidentId: string;
  readonly factor: LearnedFactor;
  /** The one it is like. */
  readonly like: LearnedFactor;
};

const isAgain = (one: LearnedFactor, other: LearnedFactor): number | null => {
  const alike = likeness(sidesOf({ title: one.statement, more: '' }), sidesOf({ title: other.statement, more: '' }));
  const samePlace = one.category !== null && one.category === other.category;
  return alike >= (samePlace ? ALIKE_IN_PLACE : ALIKE) ? alike : null;
};

/** Of each factor of other reviews the one of these that it is most like, if any; the most alike first. */
export function factorsAgain(
  own: readonly LearnedFactor[],
  others: readonly (Lessons & { readonly incidentId: string })[],
): readonly FactorAgain[] {
  return others
    .flatMap(({ incidentId, factors }) =>
      factors.flatMap((factor) => {
        const likes = own.flatMap((like) => {
          const alike = isAgain(like, factor);
          return alike === null ? [] : [{ like, alike }];
        });
        const best = likes.sort((one, other) => other.alike - one.alike)[0];
        return best ? [{ incidentId, factor, like: best.like, alike: best.alike }] : [];
      }),
    )
    .sort((one, other) => other.alike - one.alike)
    .map(({ incidentId, factor, like }) => ({ incidentId, factor, like }));
}

/** Those that came back, by the follow-up that addresses the factor they are like. */
export const againByFollowUp = (
  { followUps }: Lessons,
  again: readonly FactorAgain[],
): ReadonlyMap<string, readonly FactorAgain[]> =>
  new Map(
    followUps
      .filter(({ state }) => state === 'committed')
      .map(({ id, factors }) => [id, again.filter(({ like }) => factors.includes(like.id)).slice(0, MOST)] as const)
      .filter(([, some]) => some.length > 0),
  );
