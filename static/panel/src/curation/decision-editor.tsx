import { CheckedField } from '../checking/checked-field';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { curationWords } from '../words/curation';
import styles from './decision-editor.module.css';
import { decisionOf, decisionWords } from './decision-words';
import type { DecisionWords } from './decision-words';
import { EditorForm } from './editor-form';
import type { EditorProps } from './editor';
import { typingOf } from './editor';
import form from './form.module.css';
import { useKeptWords } from './use-kept-words';

/** A decision as it stood when it was made; what was learned later stands apart, behind a dashed edge. */
export function DecisionEditor({ curating, onDone }: EditorProps) {
  const { event, additions, set } = curating;
  const { decision: says } = curationWords;
  const begin = decisionWords(additions.decision?.body ?? null, firstLine(event.text));
  const typing = typingOf(event.id, 'decision');
  const { words, type, forget } = useKeptWords<DecisionWords>(typing, begin);
  const end = (): void => {
    forget();
    onDone();
  };
  return (
    <EditorForm
      ask={says.title}
      onKeep={() => {
        set('decision', decisionOf(words), says.done);
        end();
      }}
      onCancel={end}
      onClose={onDone}
    >
      <div className={`${form.fields} ${form.two}`}>
        <CheckedField
          place="timeline"
          of={`${typing}:knownThen`}
          label={says.knownThen}
          hint={says.knownThenAsk}
          value={words.knownThen}
          onType={(knownThen) => type({ knownThen })}
          lines
          autoFocus
        />
        <CheckedField
          place="timeline"
          of={`${typing}:sensible`}
          label={says.sensible}
          hint={says.sensibleAsk}
          value={words.sensible}
          onType={(sensible) => type({ sensible })}
          lines
        />
      </div>
      <Options {...{ typing, words, type }} />
      <div className={styles.later}>
        <CheckedField
          place="timeline"
          of={`${typing}:learnedLater`}
          label={says.learnedLater}
          hint={says.learnedLaterAsk}
          value={words.learnedLater}
          onType={(learnedLater) => type({ learnedLater })}
          lines
        />
      </div>
    </EditorForm>
  );
}

type OptionsProps = {
  readonly typing: string;
  readonly words: DecisionWords;
  readonly type: (change: Partial<DecisionWords>) => void;
};

function Options({ typing, words: { options }, type }: OptionsProps) {
  const { decision: says } = curationWords;
  const change = (at: number, part: Partial<DecisionWords['options'][number]>): void =>
    type({ options: options.map((option, index) => (index === at ? { ...option, ...part } : option)) });
  return (
    <fieldset className={styles.options}>
      <legend>{says.options}</legend>
      <p className={form.hint}>{says.optionsAsk}</p>
      {options.map((option, index) => (
        // Options have no name of their own: their place is what tells them apart.
        <div key={index} className={styles.option}>
          <label className={styles.chosen} title={says.chosen}>
            <input
              type="checkbox"
              checked={option.chosen}
              aria-label={`${says.option(index + 1)}: ${says.chosen}`}
              onChange={(event) => change(index, { chosen: event.target.checked })}
            />
          </label>
          <CheckedField
            compact
            place="timeline"
            of={`${typing}:option:${index}`}
            label={says.option(index + 1)}
            placeholder={says.option(index + 1)}
            value={option.text}
            onType={(text) => change(index, { text })}
          />
          <CheckedField
            compact
            place="timeline"
            of={`${typing}:option:${index}:note`}
            label={says.optionNote(index + 1)}
            placeholder={says.optionNoteHint}
            value={option.note}
            onType={(note) => change(index, { note })}
          />
          <button
            type="button"
            className={styles.remove}
            aria-label={says.removeOption(index + 1)}
            onClick={() => type({ options: options.filter((_, at) => at !== index) })}
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      <div>
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => type({ options: [...options, { text: '', note: '', chosen: false }] })}
        >
          {says.addOption}
        </Button>
      </div>
    </fieldset>
  );
}

/** `Decision: roll back` and the like say twice what the card says already. */
function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^\s*decision:\s*/i, '').slice(0, 200);
}
