import { IconButton } from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import { issuePath } from '../../api/issue-queries';
import { useAct } from '../../api/use-jira';
import { IssuePicker } from '../../parts/issue-picker';
import { TypeIcon } from '../../parts/type-icon';
import { useTimes } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import styles from './details.module.css';
import { EditInPlace, None } from './edit-in-place';
import { LineEditor } from './line-editor';

export function DueDateRow() {
  const { issue, editable, save } = useShownIssue();
  const times = useTimes();
  const due = issue.fields.duedate ?? null;
  const meta = editable('duedate');
  if (due === null && !meta) return null;
  return (
    <EditInPlace
      label="Due date"
      read={due === null ? <None /> : times.date(due)}
      edit={
        meta &&
        ((close) => (
          <LineEditor
            label="Due date"
            type="date"
            start={due ?? ''}
            close={close}
            save={(text) => save({ duedate: text === '' ? null : text })}
          />
        ))
      }
    />
  );
}

/** The issue above: a link, with its own button to change it. */
export function ParentRow() {
  const { issue, editable } = useShownIssue();
  const { parent, issuetype } = issue.fields;
  const [editing, setEditing] = useState(false);
  const mayEdit = editable('parent') !== undefined || (editable('summary') !== undefined && !issuetype.subtask);
  if (!parent && (!mayEdit || (issuetype.hierarchyLevel ?? 0) > 0)) return null;
  return (
    <div className={styles.row}>
      <dt className={styles.label}>Parent</dt>
      <dd className={styles.value}>
        {editing ? (
          <ParentEditor close={() => setEditing(false)} />
        ) : (
          <div className={styles.parent}>
            {parent ? (
              <a href={`/browse/${parent.key}`} title={parent.fields.summary}>
                <TypeIcon type={parent.fields.issuetype} />
                {parent.key}
              </a>
            ) : (
              <span className={styles.plain}>
                <None />
              </span>
            )}
            {mayEdit && (
              <IconButton
                icon={EditIcon}
                label="Change parent"
                appearance="subtle"
                spacing="compact"
                onClick={() => setEditing(true)}
              />
            )}
          </div>
        )}
      </dd>
    </div>
  );
}

function ParentEditor({ close }: { close(): void }) {
  const { issue, save } = useShownIssue();
  const { act } = useAct();
  const level = issue.fields.issuetype.hierarchyLevel ?? (issue.fields.issuetype.subtask ? -1 : 0);
  const clear = () =>
    act('The parent was not removed', (jira) =>
      jira.call(issuePath(issue.key), { method: 'PUT', body: { update: { parent: [{ set: { none: true } }] } } }),
    );
  return (
    <div
      role="presentation"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      <IssuePicker
        label="Parent"
        autoFocus
        exclude={[issue.key]}
        fits={({ fields }) => (fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask ? -1 : 0)) === level + 1}
        onPick={(picked) => {
          void (picked ? save({ parent: { key: picked.key } }) : clear());
          close();
        }}
      />
      {issue.fields.parent && level >= 0 && (
        <button
          type="button"
          className={styles.assign}
          onClick={() => {
            void clear();
            close();
          }}
        >
          Remove parent
        </button>
      )}
    </div>
  );
}
