import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { markdownToAdf } from '../../adf/markdown-to-adf';
import { issuePath } from '../../api/issue-queries';
import { useSession } from '../../api/session';
import { useAct } from '../../api/use-jira';
import { LabelledField } from '../../parts/labelled-field';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';
import { secondsOf } from './durations';

/** `2026-11-18T01:52:00.000+0000`, the form Jira takes. */
const jiraTime = (epochMs: number): string => new Date(epochMs).toISOString().replace('Z', '+0000');

export function WorklogForm({ close }: { close(): void }) {
  const { issue } = useShownIssue();
  const { now } = useSession();
  const { act, busy } = useAct();
  const [spent, setSpent] = useState('');
  const [about, setAbout] = useState('');
  const seconds = secondsOf(spent);
  const log = async (event: FormEvent) => {
    event.preventDefault();
    if (seconds === undefined) return;
    const comment = about.trim() === '' ? {} : { comment: markdownToAdf(about) };
    const body = { timeSpentSeconds: seconds, started: jiraTime(now()), ...comment };
    if (
      await act('The work was not logged', (jira) =>
        jira.call(`${issuePath(issue.key)}/worklog`, { method: 'POST', body }),
      )
    )
      close();
  };
  return (
    <form className={styles.form} aria-label="Log work" onSubmit={(event) => void log(event)}>
      <LabelledField label="Time spent" hint="Such as 1d 2h 30m">
        {(id) => (
          <Textfield
            id={id}
            autoFocus
            isInvalid={spent !== '' && seconds === undefined}
            value={spent}
            onChange={(event) => setSpent(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <LabelledField label="Work description">
        {(id) => <Textfield id={id} value={about} onChange={(event) => setAbout(event.currentTarget.value)} />}
      </LabelledField>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" isDisabled={seconds === undefined} isLoading={busy}>
          Save
        </Button>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
