import type { ReactNode } from 'react';
import type { SectionId } from '#contract';
import type { Question } from '#core/analysis/questions';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import icon from '../parts/icon-button.module.css';
import { analysisWords as words } from '../words/analysis';
import { Answer } from './answer';
import { AnswerView } from './answer-view';
import styles from './question-view.module.css';
import { SummaryLength } from './summary-length';
import type { Review } from './use-review';

type QuestionViewProps = {
  readonly review: Review;
  readonly id: SectionId;
  readonly question: Question;
  readonly isOpen: boolean;
  /** A person opened it, so that they can write at once. */
  readonly autoFocus: boolean;
  /** The first without an answer after the open one. */
  readonly isNext: boolean;
  readonly onOpen: () => void;
  /** What stands below its answer while it is open. */
  readonly children: ReactNode;
};

/** A question above its answer: open to be written, else its answer to be read, else one line that opens it. */
export function QuestionView({ review, id, question, isOpen, autoFocus, isNext, onOpen, children }: QuestionViewProps) {
  const { mayEdit } = useAdditions();
  const text = review.texts.find((one) => one.id === question.textId);
  const answered = review.answers.has(question.textId);
  if (isOpen) {
    return (
      <div className={styles.open} data-question={question.textId}>
        <h3 className={styles.prompt}>{question.asks}</h3>
        <Answer {...{ review, question, id }} autoFocus={autoFocus} />
        {id === 'summary' && <SummaryLength text={review.answers.get(question.textId) ?? ''} />}
        {children}
      </div>
    );
  }
  if (!answered && mayEdit) {
    return (
      <button type="button" className={styles.line} data-question={question.textId} onClick={onOpen}>
        <Icon name="chevron" className={styles.down} />
        {isNext ? words.next(question.asks) : question.asks}
      </button>
    );
  }
  return (
    <div className={styles.read} data-question={question.textId}>
      <h3 className={styles.asked}>{question.asks}</h3>
      {text?.doc && answered ? <AnswerView doc={text.doc} /> : <p className={styles.none}>{words.unanswered}</p>}
      {mayEdit && (
        <button type="button" className={icon.icon} onClick={onOpen} title={words.edit}>
          <Icon name="edit" />
          <span className={styles.unseen}>{`${words.edit}: ${question.asks}`}</span>
        </button>
      )}
    </div>
  );
}
