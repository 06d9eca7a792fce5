import { Suspense } from 'react';
import type { KeyboardEvent } from 'react';
import type { SectionId } from '#contract';
import type { Question } from '#core/analysis/questions';
import type { Place } from '#core/language/rule';
import { lazyPart } from '../parts/lazy-part';
import { ProblemNote } from '../parts/problem-note';
import { SavedNote } from '../parts/saved-state';
import { recovery } from '../recovery';
import { useText } from '../texts/use-text';
import { analysisWords as words } from '../words/analysis';
import { Writing } from '../writing/writing';
import { AnswerNotes } from './answer-notes';
import styles from './answer.module.css';
import { useAnswerFindings } from './use-answer-findings';
import type { Review } from './use-review';

const FindingCard = lazyPart(async () => (await import('../checking/finding-card')).FindingCard);

const places: Readonly<Partial<Record<SectionId, Place>>> = {
  summary: 'summary',
  impact: 'impact',
  detection: 'what happened',
  response: 'what happened',
  resolution: 'what happened',
  factors: 'factor',
};

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
  const { findings, open, handle, dealing } = useAnswerFindings(text.doc, places[id] ?? 'elsewhere', question.textId);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open.finding) {
      event.preventDefault();
      event.stopPropagation();
      dealing.close();
    }
    if (event.key === '.' && (event.ctrlKey || event.metaKey) && findings.length > 0) {
      event.preventDefault();
      dealing.openNear();
    }
  };
  return (
    <div className={styles.answer} onKeyDownCapture={onKeyDown}>
      <Writing
        label={words.answer(question.asks)}
        doc={text.doc}
        onChange={text.onChange}
        autoFocus={autoFocus}
        aside={<SavedNote state={text.state} />}
        findings={findings}
        openFinding={open.finding?.id ?? null}
        onFinding={(found) => open.openById(found)}
        handle={handle}
      />
      {open.finding && (
        <Suspense fallback={null}>
          <FindingCard finding={open.finding} at={open.at} count={findings.length} {...dealing} />
        </Suspense>
      )}
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
