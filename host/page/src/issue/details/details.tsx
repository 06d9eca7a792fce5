import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useTimes } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import { customFields, type ShownField } from './custom-fields';
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
      <FieldGroup title="More fields" fields={custom.filter(({ name }) => name !== undefined)} />
      <FieldGroup title="Fields without a name" closed fields={custom.filter(({ name }) => name === undefined)} />
      <div className={styles.stamps}>
        <p>Created {times.full(issue.fields.created)}</p>
        <p>Updated {times.full(issue.fields.updated)}</p>
      </div>
    </>
  );
}

function FieldGroup({ title, fields, closed }: { title: string; fields: readonly ShownField[]; closed?: boolean }) {
  if (fields.length === 0) return null;
  return (
    <Group title={title} closed={closed}>
      {fields.map((field) => (
        <CustomFieldRow key={field.id} field={field} />
      ))}
    </Group>
  );
}

function Group({ title, closed = false, children }: { title: string; closed?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(!closed);
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
