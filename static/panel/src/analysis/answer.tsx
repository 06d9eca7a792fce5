import type { Doc, SectionId } from '#contract';
import { toText } from '#core/adf/to-text';
import type { Place } from '#core/language/rule';
import type { Question } from '#core/analysis/questions';
import { CheckedField } from '../checking/checked-field';
import { analysisWords as words } from '../words/analysis';
import styles from './answer.module.css';
import { useReviewTexts } from './review-texts';
import type { Review } from './use-review';

const places: Readonly<Partial<Record<SectionId, Place>>> = {
  summary: 'summary',
  impact: 'impact',
  detection: 'what happened',
  response: 'what happened',
  resolution: 'what happened',
  factors: 'factor',
};

type AnswerProps = { readonly review: Review; readonly question: Question; readonly id: SectionId };

/** Where a question is answered. */
export function Answer({ review, question, id }: AnswerProps) {
  const { texts, write } = useReviewTexts();
  const doc = texts?.find((text) => text.id === question.textId)?.doc ?? null;
  const issue = question.subject && review.asking.eventOf(question.subject.eventId)?.source.issue;
  const ticket = issue ? review.frame.ticketOf(issue)?.id : undefined;
  return (
    <div className={styles.answer}>
      <CheckedField
        label={words.answer(question.asks)}
        value={doc ? linesOf(doc) : ''}
        onType={(text) => write(question.textId, paragraphs(text), ticket)}
        place={places[id] ?? 'elsewhere'}
        of={question.textId}
        lines
      />
    </div>
  );
}

const linesOf = (doc: Doc): string =>
  doc.content.every(({ type }) => type === 'paragraph')
    ? doc.content.map(({ content }) => (content ?? []).map(({ text }) => text ?? '').join('')).join('\n')
    : toText(doc);

const paragraphs = (text: string): Doc => ({
  version: 1,
  type: 'doc',
  content:
    text === ''
      ? []
      : text
          .split('\n')
          .map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) })),
});
