import type { LearnedFactor, Lessons } from './lessons';
import { ALIKE, similarIndex } from './similar-index';

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

/** Of each factor of other reviews the one of these that it is most like, if any; the most alike first. */
export function factorsAgain(
  own: readonly LearnedFactor[],
  others: readonly (Lessons & { readonly incidentId: string })[],
): readonly FactorAgain[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  const index = similarIndex(own.map(({ id, statement }) => ({ id, title: statement, more: '' })));
  const mostLike = (factor: LearnedFactor) =>
    index
      .lookUp({ title: factor.statement, more: '' }, own.length, ALIKE_IN_PLACE)
      .flatMap(({ id, likeness }) => {
        const like = byId.get(id);
        const isInPlace = factor.category !== null && factor.category === like?.category;
        return like && likeness >= (isInPlace ? ALIKE_IN_PLACE : ALIKE) ? [{ like, likeness }] : [];
      })
      .slice(0, 1);
  return others
    .flatMap(({ incidentId, factors }) =>
      factors.flatMap((factor) => mostLike(factor).map((found) => ({ incidentId, factor, ...found }))),
    )
    .sort((one, other) => other.likeness - one.likeness)
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
