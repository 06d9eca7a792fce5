import type { SectionId } from '#contract';
import type { Question } from '#core/analysis/questions';
import { checkedPlace } from '#core/texts/checked-place';
import { CheckedWriting } from '../checking/checked-writing';
import { ProblemNote } from '../parts/problem-note';
import { SavedNote } from '../parts/saved-state';
import { recovery } from '../recovery';
import { useText } from '../texts/use-text';
import { analysisWords as words } from '../words/analysis';
import { AnswerNotes } from './answer-notes';
import styles from './answer.module.css';
import type { Review } from './use-review';

type AnswerProps = {
  readonly review: Review;
  readonly question: Question;
  readonly id: SectionId;
  /** A person opened this question: the caret goes there. */
  readonly autoFocus: boolean;
};

/** Where a question is answered: the text, what its words may do to a reader, and whether it is safe. */
export function Answer({ review, question, id, autoFocus }: AnswerProps) {
  const text = useText(question.textId, ticketOf(review, question));
  return (
    <div className={styles.answer}>
      <CheckedWriting
        label={words.answer(question.asks)}
        place={checkedPlace(id)}
        of={question.textId}
        doc={text.doc}
        also={text.found}
        onChange={text.onChange}
        autoFocus={autoFocus}
        aside={<SavedNote state={text.state} />}
      />
      {text.problem && (
        <ProblemNote
          problem={text.problem}
          doing="saving"
          recovery={recovery(text.problem, text.tries)}
          tries={text.tries}
          onRetry={text.retry}
        />
      )}
      <AnswerNotes textId={question.textId} text={text} />
    </div>
  );
}

/** The ticket of the event that a question is about, where it is one of Jira's. */
function ticketOf({ asking, frame }: Review, { subject }: Question): string | null {
  const issue = subject && asking.eventOf(subject.eventId)?.source.issue;
  return (issue && frame.ticketOf(issue)?.id) ?? null;
}
