import type { TimelineEvent } from '#contract';
import { recovery } from '../recovery';
import { useReply } from '../use-reply';
import { detailWords } from '../words';
import { ProblemNote } from './problem-note';
import styles from './whole-text.module.css';

/** An event's text, fetched whole where the timeline carries only its beginning. */
export function WholeText({ event, issueId }: { readonly event: TimelineEvent; readonly issueId: string }) {
  const { reply, tries, again } = useReply('readEvent', { eventId: event.id, issueId }, event.cut === true);
  const text = reply?.ok ? reply.value.text : event.text;
  return (
    <>
      <p className={styles.text}>{text}</p>
      {event.cut && !reply && <p className={styles.waiting}>{detailWords.readingWhole}</p>}
      {reply && !reply.ok && (
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
