import { useComponents, useLabels, usePriorities, useVersions } from '../../api/site-queries';
import type { AllowedValue, NamedWire } from '../../api/wire';
import { PriorityIcon } from '../../parts/marks';
import { PickMany, PickOne, type Choice } from '../../parts/pick';
import { useShownIssue } from '../issue-context';
import styles from './details.module.css';
import { EditInPlace, None } from './edit-in-place';

function Chips({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <None />;
  return (
    <span className={styles.chips}>
      {names.map((name) => (
        <span key={name} className={styles.chip}>
          {name}
        </span>
      ))}
    </span>
  );
}

const named = (values: readonly AllowedValue[] | undefined): NamedWire[] | undefined =>
  values?.flatMap(({ id, name }) => (id === undefined || name === undefined ? [] : [{ id, name }]));

export function PriorityRow() {
  const { issue, editable, save } = useShownIssue();
  const everywhere = usePriorities().data;
  const { priority } = issue.fields;
  const meta = editable('priority');
  const options: Choice[] = (named(meta?.allowedValues) ?? everywhere ?? []).map((each) => ({
    value: each.id,
    label: each.name,
    icon: <PriorityIcon priority={each} decorative />,
  }));
  if (!priority && !meta) return null;
  return (
    <EditInPlace
      label="Priority"
      read={
        priority ? (
          <span className={styles.choice}>
            <PriorityIcon priority={priority} decorative />
            {priority.name}
          </span>
        ) : (
          <None />
        )
      }
      edit={
        meta &&
        ((close) => (
          <PickOne
            label="Priority"
            options={options}
            value={priority?.id ?? null}
            close={close}
            pick={(id) => id !== null && void save({ priority: { id } })}
          />
        ))
      }
    />
  );
}

export function LabelsRow() {
  const { issue, editable, save } = useShownIssue();
  const known = useLabels().data ?? [];
  const labels = issue.fields.labels ?? [];
  return (
    <EditInPlace
      label="Labels"
      read={<Chips names={labels} />}
      edit={
        editable('labels') &&
        ((close) => (
          <PickMany
            label="Labels"
            creatable
            options={known.map((label) => ({ value: label, label }))}
            values={labels}
            close={close}
            pick={(next) => void save({ labels: next })}
          />
        ))
      }
    />
  );
}

interface NamedRowProperties {
  label: string;
  field: 'components' | 'fixVersions';
  known: readonly NamedWire[];
}

function NamedRow({ label, field, known }: NamedRowProperties) {
  const { issue, editable, save } = useShownIssue();
  const chosen = issue.fields[field] ?? [];
  const meta = editable(field);
  const options = (named(meta?.allowedValues) ?? known).map(({ id, name }) => ({ value: id, label: name }));
  if (chosen.length === 0 && options.length === 0) return null;
  return (
    <EditInPlace
      label={label}
      read={<Chips names={chosen.map(({ name }) => name)} />}
      edit={
        meta &&
        ((close) => (
          <PickMany
            label={label}
            options={options}
            values={chosen.map(({ id }) => id)}
            close={close}
            pick={(ids) => void save({ [field]: ids.map((id) => ({ id })) })}
          />
        ))
      }
    />
  );
}

export function ComponentsRow() {
  const { issue } = useShownIssue();
  return <NamedRow label="Components" field="components" known={useComponents(issue.fields.project.key).data ?? []} />;
}

export function FixVersionsRow() {
  const { issue } = useShownIssue();
  return <NamedRow label="Fix versions" field="fixVersions" known={useVersions(issue.fields.project.key).data ?? []} />;
}
