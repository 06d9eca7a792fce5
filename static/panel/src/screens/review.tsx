import type { Opening } from '#contract';
import { PlacesProvider } from '../places/places-provider';
import { DueCard } from '../review/due-card';
import { PeopleCard } from '../review/people-card';
import { StartCard } from '../review/start-card';
import { StateCard } from '../review/state-card';
import { TraceCard } from '../review/trace-card';
import { useStanding } from '../review/use-standing';
import { reviewWords as words } from '../words/review';
import styles from '../review/review.module.css';

/** The review's life: who sees it through, where it stands, when it is due, and what was done. */
export function ReviewScreen({ opening }: { readonly opening: Opening }) {
  const standing = useStanding(opening);
  const { timeline } = opening;
  return (
    <PlacesProvider>
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
      <TraceCard review={standing.review} />
    </PlacesProvider>
  );
}
