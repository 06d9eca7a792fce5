import type { ReactNode } from 'react';
import styles from './field.module.css';

type FieldProps = {
  /** The id of the control inside. */
  readonly id: string;
  readonly label: string;
  /** What stands in the way of its value. */
  readonly fault: string | null;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A label, its control, and what is to be said about it. The control names `<id>-help` as its description. */
export function Field({ id, label, fault, hint, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-help`} className={fault ? styles.fault : styles.hint}>
        {fault ?? hint}
      </p>
    </div>
  );
}
