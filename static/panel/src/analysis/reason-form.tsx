import { useState } from 'react';
import { EditorForm } from '../curation/editor-form';
import { TextField } from '../curation/text-field';
import { analysisWords as words } from '../words/analysis';

type ReasonFormProps = {
  readonly ask: string;
  readonly label?: string;
  readonly missing?: string;
  readonly keep: string;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
};

/** One question that needs a few words for an answer. */
export function ReasonForm({ ask, label = words.reason, missing = words.reasonMissing, ...rest }: ReasonFormProps) {
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
      <TextField label={label} value={reason} onType={setReason} fault={asked && empty ? missing : null} autoFocus />
    </EditorForm>
  );
}
