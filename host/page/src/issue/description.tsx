import { useState } from 'react';
import { adfToMarkdown } from '../adf/adf-to-markdown';
import { AdfView } from '../adf/adf-view';
import { isEmptyAdf, markdownToAdf } from '../adf/markdown-to-adf';
import { TextEditor } from '../adf/text-editor';
import Button from '@atlaskit/button/new';
import { Section } from '../parts/section';
import styles from './description.module.css';
import { useShownIssue } from './issue-context';

export function Description() {
  const { issue, editable, save } = useShownIssue();
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const { description } = issue.fields;
  const mayEdit = editable('description') !== undefined;
  const keep = async (text: string) => {
    setSaving(true);
    const done = await save({ description: text.trim() === '' ? null : markdownToAdf(text) });
    setSaving(false);
    if (done) setEditing(false);
  };
  if (editing) {
    return (
      <Section title="Description">
        <TextEditor
          label="Description"
          start={adfToMarkdown(description)}
          saving={saving}
          onSave={(text) => void keep(text)}
          onCancel={() => setEditing(false)}
        />
      </Section>
    );
  }
  const empty = isEmptyAdf(description);
  return (
    <Section
      title="Description"
      actions={
        mayEdit && !empty ? (
          <Button appearance="subtle" spacing="compact" onClick={() => setEditing(true)} aria-label="Edit description">
            Edit
          </Button>
        ) : undefined
      }
    >
      {empty && mayEdit && (
        <button type="button" className={styles.empty} onClick={() => setEditing(true)}>
          Add a description…
        </button>
      )}
      {empty && !mayEdit && <p className={styles.none}>None</p>}
      {!empty && <AdfView document={description} />}
    </Section>
  );
}
