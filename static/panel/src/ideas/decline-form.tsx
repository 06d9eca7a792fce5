import { useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { EditorForm } from '../curation/editor-form';
import { ideaWords as words } from '../words/ideas';
import { useKeptWords } from '../curation/use-kept-words';
import styles from './idea-form.module.css';
import type { IdeaTyping } from './use-idea-typing';

type DeclineFormProps = {
  readonly typing: IdeaTyping;
  readonly onDecline: (because: string) => void;
  readonly onClose: () => void;
};

/** Declining asks for the reason, which stays with the idea (S0-38). */
export function DeclineForm({ typing, onDecline, onClose }: DeclineFormProps) {
  const of = `${typing.id}:declinedBecause`;
  const { words: typed, type, forget } = useKeptWords(of, { because: '' });
  const [asked, setAsked] = useState(false);
  const because = typed.because.trim();
  return (
    <div className={styles.asking}>
      <EditorForm
        ask={words.declineAsk}
        hint={words.declineHint}
        keep={words.declineKeep}
        onKeep={() => {
          if (because === '') return setAsked(true);
          forget();
          onDecline(because);
        }}
        onCancel={() => {
          forget();
          onClose();
        }}
        onClose={onClose}
      >
        <CheckedField
          place="follow-up"
          of={of}
          label={words.reason}
          value={typed.because}
          fault={asked && because === '' ? words.reasonMissing : null}
          autoFocus
          onType={(text) => type({ because: text })}
        />
      </EditorForm>
    </div>
  );
}
