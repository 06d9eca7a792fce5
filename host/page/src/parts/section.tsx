import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface Properties {
  title: string;
  /** Shown after the title. */
  count?: number;
  /** Buttons at the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of the column. */
export function Section({ title, count, actions, children }: Properties) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
