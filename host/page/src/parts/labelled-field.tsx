import { useId, type ReactNode } from 'react';
import styles from './labelled-field.module.css';

interface Properties {
  label: string;
  required?: boolean;
  /** Jira's words where it refused this field. */
  problem?: string;
  hint?: string;
  children(id: string): ReactNode;
}

/** A form's field: label above, hint or problem below. */
export function LabelledField({ label, required = false, problem, hint, children }: Properties) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {children(id)}
      {hint !== undefined && problem === undefined && <p className={styles.hint}>{hint}</p>}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
