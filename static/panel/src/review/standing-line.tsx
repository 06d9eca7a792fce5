import type { Opening } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';
import { StateLozenge } from './state-lozenge';
import styles from './standing-line.module.css';
import { useStanding } from './use-standing';

/** The top line's first words: state, owner, and when it is due. */
export function StandingLine(opening: Pick<Opening, 'timeline' | 'readAt'>) {
  const { review, due, isOverdue } = useStanding(opening);
  const { nameOf } = useAdditions();
  const { clock } = useSurface();
  const day = due && clock.utcDay(`${due.day}T12:00:00.000Z`);
  return (
    <p className={styles.line} aria-label={words.standing} role="group">
      <StateLozenge state={review?.state ?? null} />
      {review && <span>{words.ownedBy(nameOf(review.people.owner))}</span>}
      {day && review?.state !== 'published' && (
        <span className={isOverdue ? styles.over : undefined}>
          {isOverdue ? words.due.over(day) : words.due.on(day)}
        </span>
      )}
    </p>
  );
}
