import { difficulties } from '#contract';
import { CheckedField } from '../checking/checked-field';
import { curationWords } from '../words/curation';
import { Choices } from './choices';
import { EditorForm } from './editor-form';
import type { EditorProps } from './editor';
import { typingOf } from './editor';
import { useKeptWords } from './use-kept-words';

/** Marks a moment as hard: what kind of difficulty, and what made it so. */
export function HardEditor({ curating, onDone }: EditorProps) {
  const { hard } = curationWords;
  const before = curating.additions.hard?.body ?? { difficulty: difficulties[0], text: '' };
  const { words, type, forget } = useKeptWords(typingOf(curating.event.id, 'hard'), before);
  const end = (): void => {
    forget();
    onDone();
  };
  return (
    <EditorForm
      ask={hard.ask}
      hint={hard.hint}
      onKeep={() => {
        curating.set('hard', { ...words, text: words.text.trim() }, hard.done);
        end();
      }}
      onCancel={end}
      onClose={onDone}
    >
      <Choices
        label={hard.kind}
        options={difficulties.map((value) => ({ value, ...hard.difficulties[value] }))}
        chosen={words.difficulty}
        onChoose={(difficulty) => type({ difficulty })}
        autoFocus
      />
      <CheckedField
        place="timeline"
        of={typingOf(curating.event.id, 'hard')}
        label={hard.text}
        value={words.text}
        onType={(text) => type({ text })}
        lines
      />
    </EditorForm>
  );
}
