import { useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { EditorForm } from '../curation/editor-form';
import { fineWords } from '../words/conflicts';
import { curationWords } from '../words/curation';
import styles from './side-column.module.css';

type FineFormProps = {
  /** Names the text, unique within the incident. */
  readonly of: string;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
};

/** Why what looks like a conflict is as it should be: no reason, no setting aside. */
export function FineForm({ of, onKeep, onClose }: FineFormProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  return (
    <div className={styles.form}>
      <EditorForm
        ask={fineWords.ask}
        keep={fineWords.keep}
        onKeep={() => (said === '' ? setAsked(true) : onKeep(said))}
        onCancel={onClose}
        onClose={onClose}
      >
        <CheckedField
          place="timeline"
          of={of}
          label={curationWords.words}
          value={reason}
          onType={setReason}
          fault={asked && said === '' ? curationWords.wordsMissing : null}
          hint={fineWords.hint}
          autoFocus
        />
      </EditorForm>
    </div>
  );
}
