import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { AdfView } from '../../adf/adf-view';
import { issuePath, useWorklogs } from '../../api/issue-queries';
import { useSession } from '../../api/session';
import { useAct } from '../../api/use-jira';
import type { WorklogWire } from '../../api/wire';
import { PersonAvatar } from '../../parts/marks';
import { Loading, Trouble } from '../../parts/trouble';
import { When } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import styles from './activity.module.css';
import { duration } from './durations';
import { useFocusEntry } from './use-focus-entry';
import { WorklogForm } from './worklog-form';

export function Worklogs() {
  const { issue, can } = useShownIssue();
  const query = useWorklogs(issue.key);
  const [logging, setLogging] = useState(false);
  if (query.error && !query.data) return <Trouble title="The work log cannot be shown" problem={query.error} />;
  if (!query.data) return <Loading label="Loading work log" />;
  return (
    <div className={styles.work}>
      {logging && <WorklogForm close={() => setLogging(false)} />}
      {!logging && can('WORK_ON_ISSUES') && <Button onClick={() => setLogging(true)}>Log work</Button>}
      {query.data.length === 0 && !logging && <p className={styles.none}>No work was logged for this issue yet.</p>}
      {query.data.length > 0 && (
        <ul className={styles.list} aria-label="Work log">
          {query.data.map((log) => (
            <WorklogEntry key={log.id} log={log} />
          ))}
        </ul>
      )}
    </div>
  );
}

function WorklogEntry({ log }: { log: WorklogWire }) {
  const { issue, can } = useShownIssue();
  const { me } = useSession();
  const { act, busy } = useAct();
  const { ref, focused } = useFocusEntry(2, log.id);
  const remove = () =>
    act('The work log was not deleted', (jira) =>
      jira.call(`${issuePath(issue.key)}/worklog/${log.id}`, { method: 'DELETE' }),
    );
  return (
    <li ref={ref} className={focused ? `${styles.entry} ${styles.focused}` : styles.entry}>
      <PersonAvatar user={log.author} size="medium" />
      <div>
        <div className={styles.by}>
          <span>
            <span className={styles.name}>{log.author?.displayName ?? 'Somebody'}</span> logged{' '}
            <strong>{log.timeSpent ?? duration(log.timeSpentSeconds)}</strong>
          </span>
          <When time={log.started} />
        </div>
        {log.comment && <AdfView document={log.comment} />}
        {log.author?.accountId === me.accountId && can('WORK_ON_ISSUES') && (
          <div className={styles.actions}>
            <Button appearance="subtle" spacing="compact" isLoading={busy} onClick={() => void remove()}>
              Delete
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
