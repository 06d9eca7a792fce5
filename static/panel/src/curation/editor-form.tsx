import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../parts/button';
import { curationWords } from '../words/curation';
import styles from './form.module.css';

type EditorFormProps = {
  /** The question that stands above. */
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly keep?: string;
  /** Keeps what was typed; not asked while `busy`. */
  readonly onKeep: () => void;
  /** Leaves without keeping, and forgets what was typed. */
  readonly onCancel: () => void;
  /** Closes only: what was typed is there again when the editor is opened next. */
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly children: ReactNode;
};

/** An editor in place: a question, its fields, and what becomes of them. Ctrl+Enter keeps, Escape closes. */
export function EditorForm(props: EditorFormProps) {
  const { ask, hint, keep = curationWords.keep, onKeep, onCancel, onClose, busy = false, children } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const typed = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !typed) return;
    event.preventDefault();
    event.stopPropagation();
    if (!typed) onClose();
    else if (!busy) onKeep();
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onKeep();
      }}
      noValidate
    >
      <h3 id={id} className={styles.ask}>
        {ask}
      </h3>
      {children}
      <div className={styles.foot}>
        {hint && <p className={styles.hint}>{hint}</p>}
        <Button appearance="subtle" onClick={onCancel}>
          {curationWords.cancel}
        </Button>
        <Button type="submit" appearance="primary" isLoading={busy}>
          {keep}
        </Button>
      </div>
    </form>
  );
}
