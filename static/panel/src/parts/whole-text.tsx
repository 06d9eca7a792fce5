import { Suspense } from 'react';
import type { TimelineEvent } from '#contract';
import { recovery } from '../recovery';
import { useReply } from '../use-reply';
import { detailWords } from '../words';
import { lazyPart } from './lazy-part';
import { ProblemNote } from './problem-note';
import styles from './whole-text.module.css';

const AdfView = lazyPart(async () => (await import('../adf/adf-view')).AdfView);

type WholeTextProps = { readonly event: TimelineEvent; readonly issueId: string };

/**
 * What an event says, whole: its plain text at once, and as soon as they are read the rest of a text that was cut and
 * the document of one that has more than words (links, lists, code, tables).
 */
export function WholeText({ event, issueId }: WholeTextProps) {
  const hasDocument = event.source.kind === 'comment' || event.source.kind === 'worklog';
  const wanted = hasDocument || event.cut === true;
  const { reply, tries, again } = useReply('readEvent', { eventId: event.id, issueId }, wanted);
  const told = reply?.ok ? reply.value : { text: event.text };
  const plain = <p className={styles.text}>{told.text}</p>;
  return (
    <>
      {isDocument(told.body) ? (
        <Suspense fallback={plain}>
          <AdfView document={told.body} />
        </Suspense>
      ) : (
        plain
      )}
      {event.cut && !reply && <p className={styles.waiting}>{detailWords.readingWhole}</p>}
      {event.cut && reply && !reply.ok && (
        <ProblemNote
          problem={reply.problem}
          doing="reading"
          recovery={recovery(reply.problem, tries)}
          tries={tries}
          onRetry={again}
        />
      )}
    </>
  );
}

/** Wiki text and nothing at all are told by the plain text. */
function isDocument(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'content' in body && Array.isArray(body.content);
}
