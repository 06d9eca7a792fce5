import { useId, useState } from 'react';
import type { TimelineEvent } from '#contract';
import type { Judged } from '#core/conflicts/set-aside';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import type { ClockFace } from '../time/clock-face';
import { fineWords } from '../words/conflicts';
import { conflictAsks } from './asks';
import styles from './side-column.module.css';

type SetAsideProps = {
  readonly fine: Judged['fine'];
  readonly events: readonly TimelineEvent[];
  readonly clock: ClockFace;
};

/** Conflicts that somebody found fine: how many, and behind that who said so, why, and the way back. */
export function SetAside({ fine, events, clock }: SetAsideProps) {
  const { mayEdit, make, nameOf } = useAdditions();
  const [open, setOpen] = useState(false);
  const id = useId();
  const asks = conflictAsks({ events, conflicts: fine.map(({ conflict }) => conflict), clock });
  return (
    <div className={styles.aside}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" className={open ? styles.down : ''} />
        {fineWords.aside(fine.length)}
      </button>
      <ul id={id} hidden={!open}>
        {open &&
          fine.map(({ word: { about, eventId, issueId, by, body, ...word } }, index) => (
            <li key={word.id}>
              <span className={styles.title}>{asks[index]?.title}</span>
              <span className={styles.second}>{fineWords.because(nameOf(by), body?.reason ?? '')}</span>
              {mayEdit && (
                <button
                  type="button"
                  className={styles.fine}
                  aria-label={fineWords.backOf(asks[index]?.title ?? '')}
                  onClick={() => make([{ id: word.id, about, eventId, issueId, body: null }], fineWords.backDone)}
                >
                  {fineWords.back}
                </button>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
