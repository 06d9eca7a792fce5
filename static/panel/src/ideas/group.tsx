import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import styles from './group.module.css';

type GroupProps = {
  readonly name: string;
  /** How many it holds; in words where not all of them are shown. */
  readonly count: number | string;
  readonly hint: ReactNode;
  readonly folded?: boolean;
  /** What can be done with what it holds, while it is open. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** One of the four groups, under a heading that folds it. */
export function Group({ name, count, hint, folded = false, end, children }: GroupProps) {
  const [open, setOpen] = useState(!folded);
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={`${id}-name`}>
      <div className={styles.head}>
        <h2 id={`${id}-name`} className={styles.name}>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            <Icon name="chevron" className={open ? styles.down : ''} />
            {name}
            <span className={styles.count}>{count}</span>
          </button>
        </h2>
        <span className={styles.hint}>{hint}</span>
        {open && end}
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
