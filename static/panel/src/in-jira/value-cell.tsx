import type { ReactNode } from 'react';
import type { ChangedField, LiveFollowUp } from '#contract';
import { inJiraWords as words } from '../words/in-jira';
import { mayChange } from './fields';
import type { Note } from './use-changing';
import type { Asking } from './use-asking';
import styles from './value-cell.module.css';

export type CellTools = {
  readonly asking: Asking | null;
  readonly onAsk: (asking: Asking, button: HTMLElement) => void;
  readonly notes: ReadonlyMap<string, Note>;
};

type ValueCellProps = CellTools & {
  readonly one: LiveFollowUp;
  readonly field: ChangedField;
  readonly className: string | undefined;
  /** Its value in words, for who does not see it. */
  readonly says: string;
  readonly children: ReactNode;
};

/** A value; where this person may change it, a button that asks for another one. What Jira said of it stands below. */
export function ValueCell({ one, field, className, says, children, asking, onAsk, notes }: ValueCellProps) {
  const note = notes.get(one.issueId);
  const row = one.issueId;
  return (
    <div role="cell" className={className} data-column={field}>
      {mayChange[field](one.may) ? (
        <button
          type="button"
          className={styles.value}
          aria-label={`${says}. ${words.change(field, one.key)}`}
          aria-expanded={asking?.row === row && asking.field === field}
          title={says}
          onClick={(event) => onAsk({ field, row }, event.currentTarget)}
        >
          {children}
        </button>
      ) : (
        <span className={styles.plain} title={says}>
          {children}
        </span>
      )}
      {note?.field === field && (
        <p className={styles.note} role="note">
          {note.words}
        </p>
      )}
    </div>
  );
}
