import type { ReactNode } from 'react';
import type { Opening } from '#contract';
import { PlacesProvider } from '../places/places-provider';
import { reviewWords as words } from '../words/review';
import { DueCard } from './due-card';
import { PeopleCard } from './people-card';
import styles from './review.module.css';
import { StartCard } from './start-card';
import { StateCard } from './state-card';
import { TraceCard } from './trace-card';
import { useStanding } from './use-standing';

type LifePartProps = {
  readonly opening: Opening;
  /** What stands between the life and its trace. */
  readonly children: ReactNode;
};

/** The review's life: who sees it through, where it stands, when it is due; and at the end what was done. */
export function LifePart({ opening, children }: LifePartProps) {
  const standing = useStanding(opening);
  const { timeline } = opening;
  return (
    <PlacesProvider>
      <div className={styles.life}>
        {opening.notAnIncident && <p className={styles.notDone}>{words.notAnIncident}</p>}
        {standing.review ? (
          <>
            <StateCard standing={standing} />
            <DueCard standing={standing} />
            <PeopleCard {...{ standing, timeline }} />
          </>
        ) : (
          <StartCard {...{ standing, timeline }} />
        )}
      </div>
      {children}
      <div className={styles.life}>
        <TraceCard review={standing.review} />
      </div>
    </PlacesProvider>
  );
}
