import type { ClockFace } from '../time/clock-face';
import { timelineWords } from '../words';
import styles from './event-row.module.css';
import hidden from './hidden.module.css';

/** An instant in UTC and in the reader's zone. */
export function RowTimes({ at, clock }: { readonly at: string; readonly clock: ClockFace }) {
  const shift = clock.dayShift(at);
  return (
    <>
      <time className={styles.utc} dateTime={at}>
        {clock.utc(at)}
      </time>
      <time className={styles.local} dateTime={at}>
        {clock.local(at)}
        {shift !== 0 && (
          <>
            <span className={styles.shift} aria-hidden="true">
              {timelineWords.dayShift(shift)}
            </span>
            <span className={hidden.hidden}>{timelineWords.dayShiftWords(shift)}</span>
          </>
        )}
      </time>
    </>
  );
}
