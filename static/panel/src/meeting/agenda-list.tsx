import type { Point } from '#core/meeting/point';
import { pointQuestion } from '#core/meeting/point-question';
import type { Telling } from '#core/analysis/telling';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';
import lists from './side-lists.module.css';

type AgendaListProps = {
  readonly points: readonly Point[];
  readonly now: string | null;
  readonly tell: Telling;
  /** Null for a reader who may only follow. */
  readonly onGo: ((point: Point) => void) | null;
};

/** The whole agenda beside the point that is spoken about, so that all see what is on topic (S3-61). */
export function AgendaList({ points, now, tell, onGo }: AgendaListProps) {
  return (
    <section className={styles.side} aria-labelledby="meeting-agenda-list">
      <h3 id="meeting-agenda-list">{meetingWords.room.agenda}</h3>
      <ol className={lists.agenda}>
        {points.map((point) => (
          <li key={point.id} aria-current={point.id === now ? 'step' : undefined}>
            <button
              type="button"
              disabled={onGo === null}
              title={pointQuestion(point, tell)}
              onClick={() => onGo?.(point)}
            >
              <span>{titleOf(point, tell)}</span>
              <span className={`${styles.small} ${lists.minutes}`}>{meetingWords.minutes(point.minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A moment by its time, a factor by its words, what stands for several by its kind. */
function titleOf({ kind, matters }: Point, tell: Telling): string {
  const [first] = matters;
  const name = meetingWords.pointOf(kind, kind === 'moment' ? 1 : matters.length);
  if (kind === 'moment' && first?.kind === 'moment') return `${name}, ${tell.time(first.subject.at)}`;
  if (kind === 'moment' && first?.kind === 'views') return `${name}, ${tell.time(first.at)}`;
  return kind === 'factor' && first?.kind === 'factor' ? first.statement : name;
}
