import type { ReactNode } from 'react';
import { fieldWords as words } from '../words/field';
import styles from './field.module.css';

type FieldProps = {
  /** The id of the control inside. */
  readonly id: string;
  readonly label: string;
  /** What stands in the way of its value. */
  readonly fault: string | null;
  readonly hint?: string;
  /** Jira asks for it. */
  readonly required?: boolean;
  readonly children: ReactNode;
};

/** A label, its control, and what is to be said about it. The control names `<id>-help` as its description. */
export function Field({ id, label, fault, hint, required = false, children }: FieldProps) {
  return (
    <div className={styles.field} data-fault={fault ? '' : undefined} data-required={required ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {required && <span className={styles.required}>{words.required}</span>}
      {children}
      <p id={`${id}-help`} className={fault ? styles.fault : styles.hint}>
        {fault ?? hint}
      </p>
    </div>
  );
}
