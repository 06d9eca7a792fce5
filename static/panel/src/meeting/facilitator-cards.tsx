import { useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';

const words = meetingWords.cards;

/** One thing at a time for whoever facilitates, and who that is: they decide nothing here (S3-57). */
export function FacilitatorCards({ facilitator }: { readonly facilitator: string | undefined }) {
  const { nameOf } = useAdditions();
  const [at, setAt] = useState(0);
  return (
    <section className={styles.side} aria-labelledby="meeting-cards">
      <h3 id="meeting-cards">{words.heading}</h3>
      <p className={styles.small}>{facilitator === undefined ? words.nobody : words.who(nameOf(facilitator))}</p>
      <p className={styles.hint} role="status">
        {words.list[at]}
      </p>
      <div className={styles.foot}>
        <Button spacing="compact" appearance="subtle" onClick={() => setAt((at + 1) % words.list.length)}>
          {words.next}
        </Button>
        <span className={styles.small}>{words.of(at + 1, words.list.length)}</span>
      </div>
    </section>
  );
}
