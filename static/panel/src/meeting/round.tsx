import { useState } from 'react';
import type { Person } from '#contract';
import { Face } from '../parts/face';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';
import lists from './side-lists.module.css';

const words = meetingWords.round;

/**
 * Who has spoken in this round, so that everybody is heard (S3-58). It stands on this screen alone: it is written
 * nowhere, told to nobody, and never sorts anybody by it.
 */
export function Round({ people }: { readonly people: readonly Person[] }) {
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const of = ({ accountId }: Person): number => turns[accountId] ?? 0;
  const least = Math.min(...people.map(of));
  const most = Math.max(...people.map(of));
  const waiting = people.filter((one) => of(one) === least && least < most).map(({ name }) => name);
  if (people.length === 0) return null;
  return (
    <section className={styles.side} aria-labelledby="meeting-round">
      <h3 id="meeting-round">{words.heading}</h3>
      <ul className={lists.speakers}>
        {people.map((person) => (
          <li key={person.accountId}>
            <button
              type="button"
              className={lists.speaker}
              aria-label={words.spoke(person.name, of(person))}
              onClick={() => setTurns({ ...turns, [person.accountId]: of(person) + 1 })}
            >
              <Face person={person} />
              <span className={lists.speakerName}>{person.name}</span>
              <span className={lists.count}>{words.count(of(person))}</span>
            </button>
          </li>
        ))}
      </ul>
      {most > 0 && <p className={styles.small}>{waiting.length > 0 ? words.next(waiting.join(', ')) : words.all}</p>}
      <p className={styles.small}>{words.hint}</p>
    </section>
  );
}
