import type { Opening } from '#contract';
import { reviewWords as words } from '../words/review';
import styles from './review.module.css';
import { StartCard } from './start-card';
import { StateCard } from './state-card';
import { useStanding } from './use-standing';

/** The review's life: who sees it through, where it stands, when it is due. */
export function LifePart({ opening }: { readonly opening: Opening }) {
  const standing = useStanding(opening);
  const { timeline, notAnIncident } = opening;
  return (
    <div className={styles.life}>
      {notAnIncident && <p className={styles.notDone}>{words.notAnIncident}</p>}
      {standing.review ? <StateCard {...{ standing, timeline }} /> : <StartCard {...{ standing, timeline }} />}
    </div>
  );
}
