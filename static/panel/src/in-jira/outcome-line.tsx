import { Action } from '../parts/action';
import { inJiraWords as words } from '../words/in-jira';
import styles from './in-jira.module.css';
import type { Changing } from './use-changing';

/** What was just done, and how to take it back. */
export function OutcomeLine({ changing }: { readonly changing: Changing }) {
  const { working, outcome, undo } = changing;
  if (working) return <p className={styles.outcome}>{words.working}</p>;
  if (!outcome) return null;
  return (
    <p className={styles.outcome} data-outcome>
      {outcome.says}
      {outcome.back.length > 0 && (
        <Action appearance="subtle" spacing="compact" onClick={undo}>
          {words.undo}
        </Action>
      )}
    </p>
  );
}
