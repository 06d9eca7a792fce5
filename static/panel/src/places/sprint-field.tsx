import Select from '@atlaskit/select';
import type { PlaceForm, SprintChoice } from '#contract';
import { Field } from '../parts/field';
import { useSurface } from '../surface';
import { placeWords as words } from '../words/places';
import styles from './places.module.css';
import { sprintFacts } from './sprint-facts';

type Option = { readonly value: string; readonly label: string; readonly facts: string };

type SprintFieldProps = {
  readonly inputId: string;
  /** Null until it is known. */
  readonly form: PlaceForm | null;
  readonly sprintId: number | null;
  readonly fault: string | null;
  /** Jira asks for one there. */
  readonly required: boolean;
  readonly onChoose: (sprintId: number | null) => void;
};

const BACKLOG = '';

/** When it is worked on: an open sprint of the boards that hold the project, or later. */
export function SprintField({ inputId, form, sprintId, fault, required, onChoose }: SprintFieldProps) {
  const { clock } = useSurface();
  const sprints = form?.sprints ?? [];
  const severalBoards = new Set(sprints.map(({ boardId }) => boardId)).size > 1;
  const toOption = (sprint: SprintChoice): Option => ({
    value: String(sprint.id),
    label: sprint.name,
    facts: sprintFacts(sprint, clock, severalBoards),
  });
  const backlog: Option = { value: BACKLOG, label: words.backlog, facts: words.backlogFacts };
  const options = sprints.map(toOption);
  const groups = [
    { label: words.sprintStates.active, options: options.filter((_, at) => sprints[at]?.state === 'active') },
    { label: words.sprintStates.future, options: options.filter((_, at) => sprints[at]?.state === 'future') },
  ].filter((group) => group.options.length > 0);
  const isClosed = form !== null && sprintId !== null && !sprints.some(({ id }) => id === sprintId);
  const chosen = sprintId === null || isClosed ? backlog : options.find(({ value }) => value === String(sprintId));
  return (
    <Field
      id={inputId}
      label={words.sprint}
      fault={fault ?? (isClosed ? words.sprintClosed : null)}
      hint={required && sprintId === null && form ? words.askedFor(form.project.key) : hintOf(form, chosen)}
      required={required}
    >
      <Select<Option>
        inputId={inputId}
        spacing="compact"
        aria-describedby={`${inputId}-help`}
        options={[backlog, ...groups]}
        value={chosen ?? null}
        isLoading={form === null}
        isDisabled={form !== null && sprints.length === 0}
        placeholder={words.sprintWaiting}
        formatOptionLabel={({ label, facts }, { context }) =>
          context === 'value' ? label : <SprintLine label={label} facts={facts} />
        }
        onChange={(option) => onChoose(option && option.value !== BACKLOG ? Number(option.value) : null)}
      />
    </Field>
  );
}

function hintOf(form: PlaceForm | null, chosen: Option | undefined): string {
  if (form && form.sprints.length === 0) return words.sprintNone(form.project.name);
  return chosen?.facts ?? '';
}

function SprintLine({ label, facts }: Pick<Option, 'label' | 'facts'>) {
  return (
    <span className={styles.lines}>
      {label}
      <small>{facts}</small>
    </span>
  );
}
