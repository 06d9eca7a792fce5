import { useId } from 'react';
import styles from './form.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string | undefined;
  /** What stands in the way of this value. */
  readonly fault?: string | null | undefined;
  readonly placeholder?: string;
  readonly lines?: boolean;
  readonly code?: boolean;
  readonly autoFocus?: boolean;
};

/** A label, a line or several to type, and what is to be said about it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onType, hint, fault, placeholder, lines = false, code = false, autoFocus = false } = props;
  const id = useId();
  const help = fault ?? hint;
  const field = {
    id,
    value,
    placeholder,
    autoFocus,
    className: code ? `${styles.input} ${styles.mono}` : styles.input,
    'aria-describedby': help ? `${id}-help` : undefined,
    'aria-invalid': fault ? true : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines ? (
        <textarea {...field} spellCheck={!code} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input {...field} type="text" autoComplete="off" onChange={(event) => onType(event.target.value)} />
      )}
      {help && (
        <p id={`${id}-help`} className={fault ? styles.fault : styles.hint}>
          {help}
        </p>
      )}
    </div>
  );
}
