import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import Button from '@atlaskit/button/new';
import { useShownIssue } from './issue-context';
import styles from './summary.module.css';

/** The title of the issue, edited where it stands. */
export function Summary() {
  const { issue, editable } = useShownIssue();
  const [editing, setEditing] = useState(false);
  const { summary } = issue.fields;
  if (editing) return <SummaryForm start={summary} close={() => setEditing(false)} />;
  if (!editable('summary')) return <h1 className={styles.title}>{summary}</h1>;
  return (
    <h1 className={styles.title}>
      <button type="button" className={styles.read} title="Edit summary" onClick={() => setEditing(true)}>
        {summary}
      </button>
    </h1>
  );
}

function SummaryForm({ start, close }: { start: string; close(): void }) {
  const { save } = useShownIssue();
  const [text, setText] = useState(start);
  const [saving, setSaving] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  const confirm = async () => {
    if (text.trim() === start) return close();
    setSaving(true);
    const done = await save({ summary: text.trim() });
    setSaving(false);
    if (done) close();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void confirm();
  };
  return (
    <div>
      <h1 className={styles.hidden}>{start}</h1>
      <textarea
        ref={area}
        className={styles.area}
        aria-label="Summary"
        rows={text.length > 60 ? 2 : 1}
        value={text}
        onChange={(event) => setText(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={keys}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" spacing="compact" isLoading={saving} onClick={() => void confirm()}>
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
