import { useState } from 'react';
import { Button } from '../parts/button';
import { checkingWords } from '../words/checking';
import { CheckedField } from './checked-field';
import styles from './finding-card.module.css';

type LeaveAloneFormProps = {
  /** Names the finding. */ readonly of: string;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
};

/** The reason, in one line, for which words are asked about no more. It stands inside other forms, so it is none. */
export function LeaveAloneForm({ of, onKeep, onCancel }: LeaveAloneFormProps) {
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
      <CheckedField
        label={checkingWords.reason}
        value={reason}
        onType={setReason}
        place="elsewhere"
        of={`leftAlone:${of}`}
        hint={checkingWords.reasonHint}
        fault={missing ? checkingWords.reasonMissing : null}
        autoFocus
      />
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
