import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { issuePath } from '../../api/issue-queries';
import { useAct } from '../../api/use-jira';
import styles from '../inline-form.module.css';
import { useShownIssue } from '../issue-context';

export function WebLinkForm({ close }: { close(): void }) {
  const { issue } = useShownIssue();
  const { act, busy } = useAct();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const object = { url: url.trim(), title: title.trim() === '' ? url.trim() : title.trim() };
    if (
      await act('The web link was not added', (jira) =>
        jira.call(`${issuePath(issue.key)}/remotelink`, { method: 'POST', body: { object } }),
      )
    )
      close();
  };
  return (
    <form className={styles.stack} aria-label="Add a web link" onSubmit={(event) => void add(event)}>
      {/* The person has just asked for this field. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Textfield
        aria-label="URL"
        placeholder="https://www.example.com"
        autoFocus
        isRequired
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Textfield
        aria-label="Link text"
        placeholder="Link text"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" appearance="primary" isDisabled={url.trim() === ''} isLoading={busy}>
          Add web link
        </Button>
      </div>
    </form>
  );
}
