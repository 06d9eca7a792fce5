import { useState } from 'react';
import { Action } from '../parts/action';
import { markWords } from '../words/picture';
import styles from './mark-editor.module.css';

/** Sets a mark aside, with the reason why there was none. */
export function NoneForm({ onSay }: { readonly onSay: (reason: string) => void }) {
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
      <label className={styles.wide}>
        {markWords.notApplicableWhy}
        <input
          autoFocus
          value={reason}
          maxLength={200}
          placeholder={markWords.needsReason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Action onClick={() => onSay(reason.trim())} isDisabled={reason.trim() === ''}>
        {markWords.sayNone}
      </Action>
    </form>
  );
}
