import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { sideWords } from '../words/picture';
import styles from './side-column.module.css';

/** Who it took, as sums over everybody. */
export function PeoplePart({ life }: { readonly life: Lifecycle }) {
  const { participants, responders, teams, handOvers, peopleMs } = life.coordination;
  return (
    <section>
      <h3>{sideWords.people}</h3>
      <p>{responders > 0 ? sideWords.counts(responders, teams, handOvers) : sideWords.participants(participants)}</p>
      {peopleMs !== null && <p className={styles.second}>{sideWords.hours(hoursWords(peopleMs))}</p>}
    </section>
  );
}

/** Whole hours: the windows they are made of are not known any better. */
function hoursWords(ms: number): string {
  const hours = Math.round(ms / 3_600_000);
  return hours < 1 ? sideWords.lessThanOne : sideWords.peopleHours(hours);
}
