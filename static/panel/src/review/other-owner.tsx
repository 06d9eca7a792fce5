import { useId } from 'react';
import { PersonPicker } from '../places/person-picker';
import { PlacesProvider } from '../places/places-provider';
import { reviewWords as words } from '../words/review';
import styles from './review.module.css';

/** Anybody can own a review, whoever is suggested. */
export function OtherOwner({ onChoose }: { readonly onChoose: (accountId: string) => void }) {
  const id = useId();
  return (
    <PlacesProvider>
      <div className={styles.choosing}>
        <label htmlFor={id}>{words.people.pick('owner')}</label>
        <PersonPicker inputId={id} projectId={undefined} person={null} onChoose={(to) => to && onChoose(to)} />
      </div>
    </PlacesProvider>
  );
}
