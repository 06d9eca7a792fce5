import { useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { curationWords } from '../words/curation';
import { EditorForm } from './editor-form';
import type { EditorProps } from './editor';
import { typingOf } from './editor';
import { useKeptWords } from './use-kept-words';

type Words = { readonly text: string };

type WordsEditorProps = EditorProps & {
  readonly action: 'note' | 'hide' | 'perspective';
  /** What stands there already. */
  readonly before: string;
  readonly ask: string;
  readonly hint?: string;
  readonly keep?: string;
  readonly onKeep: (text: string) => void;
};

/** One question, answered in words. Left empty it takes back what stood. */
export function WordsEditor({ curating, action, before, ask, hint, keep, onKeep, onDone }: WordsEditorProps) {
  const { words, type, forget } = useKeptWords<Words>(typingOf(curating.event.id, action), { text: before });
  const [asked, setAsked] = useState(false);
  const empty = words.text.trim() === '';
  const needed = empty && before === '';
  return (
    <EditorForm
      {...{ ask, hint }}
      {...(keep && { keep })}
      onKeep={() => {
        if (needed) return setAsked(true);
        onKeep(words.text.trim());
        forget();
        onDone();
      }}
      onCancel={() => {
        forget();
        onDone();
      }}
      onClose={onDone}
    >
      <CheckedField
        place="timeline"
        of={typingOf(curating.event.id, action)}
        label={curationWords.words}
        value={words.text}
        onType={(text) => type({ text })}
        fault={asked && needed ? curationWords.wordsMissing : null}
        lines
        autoFocus
      />
    </EditorForm>
  );
}
