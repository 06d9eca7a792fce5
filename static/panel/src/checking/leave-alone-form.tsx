import { useId, useState } from 'react';
import form from '../curation/form.module.css';
import { Button } from '../parts/button';
import { checkingWords } from '../words/checking';
import styles from './finding-card.module.css';

type LeaveAloneFormProps = { readonly onKeep: (reason: string) => void; readonly onCancel: () => void };

/** The reason, in one line, for which words are asked about no more. It stands inside other forms, so it is none. */
export function LeaveAloneForm({ onKeep, onCancel }: LeaveAloneFormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';
  const keep = (): void => (reason.trim() === '' ? setAsked(true) : onKeep(reason.trim()));
  return (
    <div
      className={styles.reason}
      onKeyDown={(event) => {
        const deed = event.key === 'Escape' ? onCancel : event.key === 'Enter' ? keep : null;
        if (!deed || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        event.stopPropagation();
        deed();
      }}
    >
      <label htmlFor={id} className={form.label}>
        {checkingWords.reason}
      </label>
      <input
        id={id}
        className={form.input}
        value={reason}
        autoFocus
        autoComplete="off"
        aria-describedby={`${id}-help`}
        aria-invalid={missing || undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-help`} className={missing ? form.fault : form.hint}>
        {missing ? checkingWords.reasonMissing : checkingWords.reasonHint}
      </p>
      <div className={styles.doings}>
        <Button spacing="compact" onClick={keep}>
          {checkingWords.keepReason}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          {checkingWords.cancel}
        </Button>
      </div>
    </div>
  );
}
