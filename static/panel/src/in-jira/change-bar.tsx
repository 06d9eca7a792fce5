import { type ChangedField, changedFields, type LiveFollowUp } from '#contract';
import { Icon } from '../parts/icon';
import { inJiraWords as words } from '../words/in-jira';
import { mayChange } from './fields';
import styles from './change-bar.module.css';
import type { Asking } from './use-asking';

type ChangeBarProps = {
  readonly rows: readonly LiveFollowUp[];
  readonly asking: Asking | null;
  readonly onAsk: (asking: Asking, button: HTMLElement) => void;
};

/** Most wanted first. */
const order: readonly ChangedField[] = ['sprint', ...changedFields.filter((field) => field !== 'sprint')];

/** What can be done with all that are selected. */
export function ChangeBar({ rows, asking, onAsk }: ChangeBarProps) {
  if (rows.length === 0) return null;
  const fields = order.filter((field) => rows.some(({ may }) => mayChange[field](may)));
  return (
    <div className={styles.bar} role="group" aria-label={words.selected(rows.length)}>
      <span className={styles.selected}>{words.selected(rows.length)}</span>
      {fields.map((field) => (
        <button
          key={field}
          type="button"
          className={styles.act}
          aria-expanded={asking?.row === null && asking.field === field}
          onClick={(event) => onAsk({ field, row: null }, event.currentTarget)}
        >
          {field === 'sprint' && <Icon name="refresh" />}
          {words.buttons[field]}
        </button>
      ))}
    </div>
  );
}
