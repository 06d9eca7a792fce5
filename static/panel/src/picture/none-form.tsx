import { useState } from 'react';
import type { MarkName } from '#contract';
import { CheckedField } from '../checking/checked-field';
import { Action } from '../parts/action';
import { markWords } from '../words/picture';
import styles from './mark-editor.module.css';

type NoneFormProps = { readonly mark: MarkName; readonly onSay: (reason: string) => void };

/** Sets a mark aside, with the reason why there was none. */
export function NoneForm({ mark, onSay }: NoneFormProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open) {
    return (
      <Action appearance="subtle" spacing="compact" onClick={() => setOpen(true)}>
        {markWords.notApplicable}
      </Action>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSay(reason.trim());
      }}
    >
      <div className={styles.wide}>
        <CheckedField
          place="timeline"
          of={`mark:${mark}:none`}
          label={markWords.notApplicableWhy}
          value={reason}
          maxLength={200}
          placeholder={markWords.needsReason}
          onType={setReason}
          autoFocus
        />
      </div>
      <Action onClick={() => onSay(reason.trim())} isDisabled={reason.trim() === ''}>
        {markWords.sayNone}
      </Action>
    </form>
  );
}
