import { useState } from 'react';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { sideWords } from '../words/picture';
import type { Ask } from './asks';
import styles from './side-column.module.css';

type AsksPartProps = { readonly asks: readonly Ask[]; readonly onJump: (at: string) => void };

/** So many stand there at first. */
const FEW = 5;

/** What is worth asking about: each takes the reader to its moment. */
export function AsksPart({ asks, onJump }: AsksPartProps) {
  const [all, setAll] = useState(false);
  const shown = all ? asks : asks.slice(0, FEW);
  return (
    <section>
      <h3>{sideWords.asks}</h3>
      {asks.length === 0 && <p className={styles.second}>{sideWords.noAsks}</p>}
      <ul className={styles.asks}>
        {shown.map(({ id, at, icon, title, detail }) => (
          <li key={id}>
            <button type="button" onClick={() => onJump(at)}>
              <Icon name={icon} />
              <span>
                <span className={styles.title}>{title}</span>
                {detail && <span className={styles.second}>{detail}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {asks.length > FEW && (
        <Action appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? sideWords.fewer : sideWords.more(asks.length - FEW)}
        </Action>
      )}
    </section>
  );
}
