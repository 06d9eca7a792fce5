import { Icon } from '../parts/icon';
import hidden from '../parts/hidden.module.css';
import { meetingWords } from '../words/meeting';
import styles from './meeting.module.css';
import type { Meeting } from './use-meeting';

const words = meetingWords.ready;

/** What a meeting is prepared by: done or not, and no score (S4-01). */
export function ReadyCard({ meeting: { ready } }: { readonly meeting: Meeting }) {
  return (
    <section className={styles.card} aria-labelledby="meeting-ready">
      <h3 id="meeting-ready">{words.heading}</h3>
      <ul className={styles.list}>
        {ready.map(({ check, isDone }) => (
          <li key={check} className={styles.check} data-done={isDone}>
            <span className={styles.tick}>{isDone && <Icon name="check" />}</span>
            <span>
              <span className={hidden.hidden}>{isDone ? words.done : words.open}</span>
              {words.check(check, isDone)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
