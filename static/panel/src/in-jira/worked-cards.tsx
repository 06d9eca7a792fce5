import type { LiveFollowUp } from '#contract';
import { workedQuestions } from '#core/follow-ups/after/questions';
import { ideaIdOf } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { useRecurrences } from '../similar/use-recurrences';
import { WorkedCard } from './worked-card';

type WorkedCardsProps = {
  readonly followUps: readonly LiveFollowUp[];
  /** The app's own time, epoch ms. */
  readonly now: number;
};

/** Asks of finished follow-ups whether they worked, 30 and 90 days after they were closed (S4-25). */
export function WorkedCards({ followUps, now }: WorkedCardsProps) {
  const { all, mayEdit } = useAdditions();
  const questions = mayEdit ? workedQuestions(followUps, all, now) : [];
  const recurrences = useRecurrences(questions.length > 0);
  return questions.map(({ followUp, days }) => (
    <WorkedCard
      key={`${followUp.intention}:${days}`}
      again={recurrences[ideaIdOf(followUp.intention)] ?? []}
      {...{ followUp, days }}
    />
  ));
}
