import type { Bias } from '#contract';
import { anchoring } from './bias/anchoring';
import { attribution } from './bias/attribution';
import { availability } from './bias/availability';
import { bandwagon } from './bias/bandwagon';
import type { BiasCard, Review } from './bias/card';
import { confirmation } from './bias/confirmation';
import { hindsight } from './bias/hindsight';
import { knowledge } from './bias/knowledge';
import { negativity } from './bias/negativity';
import { outcome } from './bias/outcome';

/** One card for each way of thinking (S0-13). */
export const biasCards: readonly BiasCard[] = [
  attribution,
  confirmation,
  hindsight,
  negativity,
  knowledge,
  outcome,
  anchoring,
  availability,
  bandwagon,
];

export type OfferedCard = BiasCard & { readonly because: string };

/** The cards whose sign appears and that this person has not put away. */
export const offeredCards = (review: Review, seen: ReadonlySet<Bias>): readonly OfferedCard[] =>
  biasCards.flatMap((card) => {
    const because = seen.has(card.id) ? null : card.sign(review);
    return because === null ? [] : [{ ...card, because }];
  });
