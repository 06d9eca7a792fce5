import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './details.module.css';

interface Properties {
  label: string;
  /** What is shown; inside a button where it can be edited, so nothing in it may be a link. */
  read: ReactNode;
  /** undefined: may not be edited. `close` gives the focus back. */
  edit?: (close: () => void) => ReactNode;
}

/** One row of the details: the label, and the value that turns into its editor where it stands. */
export function EditInPlace({ label, read, edit }: Properties) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    const closed = wasEditing.current && !editing;
    wasEditing.current = editing;
    if (!closed) return undefined;
    // The focus comes back only where it was lost with the editor, not where a person has put it elsewhere.
    const timer = setTimeout(() => document.activeElement === document.body && button.current?.focus());
    return () => clearTimeout(timer);
  }, [editing]);
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {!edit && <div className={styles.plain}>{read}</div>}
        {edit && editing && <div className={styles.editor}>{edit(() => setEditing(false))}</div>}
        {edit && !editing && (
          <button ref={button} type="button" className={styles.read} onClick={() => setEditing(true)}>
            <span className={styles.hidden}>Edit {label}: </span>
            {read}
          </button>
        )}
      </dd>
    </div>
  );
}

export const None = () => <span className={styles.none}>None</span>;
