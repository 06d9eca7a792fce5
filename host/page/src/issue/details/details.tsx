import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useTimes } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import { customFields } from './custom-fields';
import { CustomFieldRow } from './custom-field-row';
import styles from './details.module.css';
import { ComponentsRow, FixVersionsRow, LabelsRow, PriorityRow } from './pick-rows';
import { AssigneeRow, ReporterRow } from './people-rows';
import { DueDateRow, ParentRow } from './plan-rows';
import { SprintRow } from './sprint-row';

/** The right side of the issue: its fields, each edited in place. */
export function Details() {
  const { issue, editable } = useShownIssue();
  const times = useTimes();
  const custom = customFields(issue, editable);
  return (
    <>
      <Group title="Details">
        <AssigneeRow />
        <ReporterRow />
        <PriorityRow />
        <ParentRow />
        <SprintRow />
        <DueDateRow />
        <LabelsRow />
        <ComponentsRow />
        <FixVersionsRow />
      </Group>
      {custom.length > 0 && (
        <Group title="More fields">
          {custom.map((field) => (
            <CustomFieldRow key={field.id} field={field} />
          ))}
        </Group>
      )}
      <div className={styles.stamps}>
        <p>Created {times.full(issue.fields.created)}</p>
        <p>Updated {times.full(issue.fields.updated)}</p>
      </div>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(true);
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {title}
          <Chevron label="" color="var(--ds-icon-subtle)" size="small" />
        </button>
      </h2>
      <dl id={id} className={styles.rows} hidden={!open}>
        {children}
      </dl>
    </section>
  );
}
