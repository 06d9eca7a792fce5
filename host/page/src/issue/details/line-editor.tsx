import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import styles from './details.module.css';

interface Properties {
  label: string;
  type: 'text' | 'number' | 'date' | 'datetime-local';
  start: string;
  close(): void;
  /** Resolves to whether it was saved; if not, the text stays. */
  save(text: string): Promise<boolean>;
}

/** One line of text with Save and Cancel; Enter saves, Escape leaves. */
export function LineEditor({ label, type, start, close, save }: Properties) {
  const [text, setText] = useState(start);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text === start) return close();
    setSaving(true);
    const done = await save(text);
    setSaving(false);
    if (done) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && close()}>
      {/* The person has just asked for this field. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Textfield
        aria-label={label}
        type={type}
        step={type === 'number' ? 'any' : undefined}
        isCompact
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" spacing="compact" isLoading={saving}>
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
