import { useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { EditorForm } from '../curation/editor-form';
import { analysisWords as words } from '../words/analysis';

type ReasonFormProps = {
  /** Names the text, unique within the incident. */
  readonly of: string;
  readonly ask: string;
  readonly label?: string;
  readonly missing?: string;
  readonly keep: string;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
};

/** One question that needs a few words for an answer. */
export function ReasonForm({ of, ask, label = words.reason, missing = words.reasonMissing, ...rest }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  return (
    <EditorForm
      ask={ask}
      keep={rest.keep}
      onKeep={() => (empty ? setAsked(true) : rest.onKeep(reason.trim()))}
      onCancel={rest.onClose}
      onClose={rest.onClose}
    >
      <CheckedField
        place="elsewhere"
        {...{ of, label }}
        value={reason}
        onType={setReason}
        fault={asked && empty ? missing : null}
        autoFocus
      />
    </EditorForm>
  );
}
