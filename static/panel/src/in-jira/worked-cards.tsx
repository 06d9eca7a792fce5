import type { LiveFollowUp } from '#contract';
import { workedQuestions } from '#core/follow-ups/after/questions';
import { useAdditions } from '../additions-keeper';
import { WorkedCard } from './worked-card';

type WorkedCardsProps = {
  readonly followUps: readonly LiveFollowUp[];
  /** The app's own time, epoch ms. */
  readonly now: number;
};

/** Asks of finished follow-ups whether they worked, 30 and 90 days after they were closed (S4-25). */
export function WorkedCards({ followUps, now }: WorkedCardsProps) {
  const { all, mayEdit } = useAdditions();
  if (!mayEdit) return null;
  return workedQuestions(followUps, all, now).map(({ followUp, days }) => (
    <WorkedCard key={`${followUp.intention}:${days}`} {...{ followUp, days }} />
  ));
}
