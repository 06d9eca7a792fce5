import type { Opening } from '#contract';
import { PlacesProvider } from '../places/places-provider';
import { DueCard } from './due-card';
import { PeopleCard } from './people-card';
import styles from './review.module.css';
import type { Standing } from './use-standing';

type LifeDetailsProps = { readonly standing: Standing; readonly timeline: Opening['timeline'] };

/** Who has which part in the review and when it is due, to be looked at and changed. */
export function LifeDetails({ standing, timeline }: LifeDetailsProps) {
  return (
    <PlacesProvider>
      <div className={styles.details}>
        <DueCard standing={standing} />
        <PeopleCard {...{ standing, timeline }} />
      </div>
    </PlacesProvider>
  );
}
