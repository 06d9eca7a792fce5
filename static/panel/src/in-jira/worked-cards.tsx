import type { LiveFollowUp, Recurrence } from '#contract';
import { ideaIdOf } from '#core/follow-ups/idea';
import { workedQuestions } from '#core/follow-ups/after/questions';
import { useAdditions } from '../additions-keeper';
import { useReply } from '../use-reply';
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
  const { reply } = useReply('findRecurrences', {}, questions.length > 0);
  const found = reply?.ok ? reply.value : {};
  // What came before it was closed says nothing of whether it worked.
  const since = ({ intention, closedAt }: LiveFollowUp): readonly Recurrence[] =>
    (found[ideaIdOf(intention)] ?? []).filter(({ incident }) => incident.createdAt > (closedAt ?? ''));
  return questions.map(({ followUp, days }) => (
    <WorkedCard key={`${followUp.intention}:${days}`} {...{ followUp, days }} recurrences={since(followUp)} />
  ));
}
