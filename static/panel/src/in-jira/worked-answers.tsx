import { checkDays } from '#contract';
import { workedId } from '#core/follow-ups/after/questions';
import { useAdditions } from '../additions-keeper';
import { workedWords as words } from '../words/in-jira';

/** What people said of whether it worked. */
export function WorkedAnswers({ intention }: { readonly intention: string }) {
  const { all } = useAdditions();
  return checkDays.map((days) => {
    const answer = all.find(({ id }) => id === workedId(intention, days));
    if (answer?.about !== 'worked' || !answer.body) return null;
    const { verdict, text } = answer.body;
    return (
      <span key={days} title={text} data-worked={verdict}>
        {words.answered(verdict, days)}
      </span>
    );
  });
}
