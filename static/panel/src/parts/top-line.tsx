import { Suspense } from 'react';
import type { Opening } from '#contract';
import { useAdditions } from '../additions-keeper';
import type { ClockFace } from '../time/clock-face';
import { spanWords } from '../timeline/frame';
import { useOnline } from '../use-media';
import { readingWords, timelineWords } from '../words';
import { Later } from './after-paint';
import { Icon } from './icon';
import { lazyPart } from './lazy-part';
import { SavedNote, savedState } from './saved-state';
import type { SavedState } from './saved-state';
import styles from './top-line.module.css';

const StandingLine = lazyPart(async () => (await import('../review/standing-line')).StandingLine);

type TopLineProps = Pick<Opening, 'timeline' | 'access' | 'readAt'> & {
  readonly clock: ClockFace;
  readonly incident: string;
  /** Whether the review's texts are safe. */
  readonly texts: SavedState;
  /** Names are told as roles. */
  readonly roles: boolean;
};

/** Where the review stands, the time the story covers, and whether what was typed is safe; for a reader, what they may do here. */
export function TopLine({ timeline, clock, access, incident, texts, roles, readAt }: TopLineProps) {
  const online = useOnline();
  const { saving } = useAdditions();
  return (
    <>
      <Later room={styles.standing}>
        <Suspense fallback={null}>
          <StandingLine {...{ timeline, readAt }} />
        </Suspense>
      </Later>
      <div className={styles.top}>
        <p className={styles.span}>{spanWords(timeline, clock)}</p>
        {access === 'write' && <SavedNote state={savedState(saving, texts, online)} />}
      </div>
      {access === 'write' && roles && (
        <p className={styles.reading}>
          <Icon name="people" />
          {readingWords.asRoles}
        </p>
      )}
      {access === 'read' && (
        <p className={styles.reading}>
          <Icon name="eye" />
          {timelineWords.mayOnlyRead(incident)}
        </p>
      )}
    </>
  );
}
