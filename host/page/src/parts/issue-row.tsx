import type { ReactNode } from 'react';
import type { LinkedIssueWire } from '../api/wire';
import styles from './issue-row.module.css';
import { PersonAvatar, PriorityIcon, StatusLozenge } from './marks';
import { TypeIcon } from './type-icon';

/** One issue in a list: type, key, summary, then priority, assignee and status where they are known. */
export function IssueRow({ issue, end }: { issue: LinkedIssueWire; end?: ReactNode }) {
  const { summary, status, priority, issuetype, assignee } = issue.fields;
  const done = status.statusCategory.key === 'done';
  return (
    <li className={styles.row}>
      <TypeIcon type={issuetype} />
      <a className={done ? `${styles.key} ${styles.done}` : styles.key} href={`/browse/${issue.key}`}>
        {issue.key}
      </a>
      <a className={styles.summary} href={`/browse/${issue.key}`} tabIndex={-1}>
        {summary}
      </a>
      {priority && <PriorityIcon priority={priority} />}
      {assignee && (
        <span title={assignee.displayName} className={styles.who}>
          <PersonAvatar user={assignee} size="xsmall" />
        </span>
      )}
      <StatusLozenge status={status} />
      {end}
    </li>
  );
}

export function IssueRows({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}
