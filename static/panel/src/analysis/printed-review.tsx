import type { SectionId } from '#contract';
import { analysisWords as words } from '../words/analysis';
import { AnswerView } from './answer-view';
import styles from './printed-review.module.css';
import type { Review } from './use-review';

/** On paper all sections are open, with what was answered; on the screen one is. */
export function PrintedReview({ review }: { readonly review: Review }) {
  const { manner, sections } = review;
  return (
    <div className={styles.review}>
      <p>{words.manner(manner.depth, manner.form)}</p>
      {sections.map(({ id, title, leftOut }) => (
        <section key={id}>
          <h2>{words.sectionName(id, title)}</h2>
          {leftOut === null ? <Answers {...{ review, id }} /> : <p>{words.leftOut(leftOut)}</p>}
        </section>
      ))}
    </div>
  );
}

function Answers({ review, id }: { readonly review: Review; readonly id: SectionId }) {
  const answered = review.questions(id).asked.flatMap((question) => {
    const doc = review.answers.has(question.textId) && review.texts.find((one) => one.id === question.textId)?.doc;
    return doc ? [{ ...question, doc }] : [];
  });
  if (answered.length === 0) return <p>{words.unanswered}</p>;
  return (
    <>
      {answered.map(({ textId, asks, doc }) => (
        <div key={textId}>
          <h3>{asks}</h3>
          <AnswerView doc={doc} />
        </div>
      ))}
    </>
  );
}
