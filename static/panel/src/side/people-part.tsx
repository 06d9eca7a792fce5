import { useMemo } from 'react';
import type { Person, TimelineEvent } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { heardFrom } from '#core/people/heard-from';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { useSurface } from '../surface';
import { sideWords } from '../words/picture';
import styles from './side-column.module.css';

type PeoplePartProps = {
  readonly life: Lifecycle;
  readonly events: readonly TimelineEvent[];
  readonly people: Readonly<Record<string, Person>>;
  readonly onJump: (at: string) => void;
};

/** Who it took, as sums over everybody, and how many of them have told what they saw. */
export function PeoplePart({ life, events, people, onJump }: PeoplePartProps) {
  const { participants, responders, teams, handOvers, peopleMs } = life.coordination;
  const { reader } = useSurface();
  const { all, mayEdit } = useAdditions();
  const { involved, heard, readersOwn } = useMemo(
    () => heardFrom(events, people, all, reader.accountId),
    [events, people, all, reader.accountId],
  );
  return (
    <section>
      <h3>{sideWords.people}</h3>
      <p>{responders > 0 ? sideWords.counts(responders, teams, handOvers) : sideWords.participants(participants)}</p>
      {peopleMs !== null && <p className={styles.second}>{sideWords.hours(hoursWords(peopleMs))}</p>}
      {involved > 0 && <p className={styles.heard}>{sideWords.heard(heard, involved)}</p>}
      {mayEdit && readersOwn && (
        <div className={styles.invited}>
          <p className={styles.second}>{sideWords.invited}</p>
          <Action appearance="default" spacing="compact" onClick={() => onJump(readersOwn.at)}>
            {sideWords.yourView}
          </Action>
        </div>
      )}
    </section>
  );
}

/** Whole hours: the windows they are made of are not known any better. */
function hoursWords(ms: number): string {
  const hours = Math.round(ms / 3_600_000);
  return hours < 1 ? sideWords.lessThanOne : sideWords.peopleHours(hours);
}
