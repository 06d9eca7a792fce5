import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './form.module.css';

type FieldFrameProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What stands in the way of the value; it takes the hint's place. */
  readonly fault?: string | null | undefined;
  readonly children: (of: {
    readonly id: string;
    readonly className: string | undefined;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
};

/** A field's label above it, and beneath it what is to be said about it. */
export function FieldFrame({ label, hint, fault, children }: FieldFrameProps) {
  const id = useId();
  const help = fault ?? hint;
  const helpId = `${id}-help`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.input,
        'aria-describedby': help ? helpId : undefined,
        'aria-invalid': fault ? true : undefined,
      })}
      {help && (
        <p id={helpId} className={fault ? styles.fault : styles.hint}>
          {help}
        </p>
      )}
    </div>
  );
}
