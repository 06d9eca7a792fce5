import Select, { AsyncSelect, CreatableSelect } from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { assignable, people, useBoards, useLabels, useSprints } from '../api/site-queries';
import { useSession } from '../api/session';
import type { MetaField } from '../api/wire';
import { IssuePicker } from '../parts/issue-picker';
import { LabelledField } from '../parts/labelled-field';
import { Person } from '../parts/marks';
import { kindOf, type Held, type Kind } from './field-kinds';

interface Properties {
  field: MetaField;
  project: string;
  problem: string | undefined;
  value: Held | undefined;
  set(value: Held): void;
}

/** One field of the create screen. */
export function CreateField(properties: Properties) {
  const { field, problem } = properties;
  const kind = kindOf(field);
  if (!kind) return null;
  return (
    <LabelledField
      label={field.name}
      required={field.required}
      problem={problem}
      hint={kind === 'text' ? 'Markdown may be used.' : undefined}
    >
      {(id) => <Input {...properties} kind={kind} id={id} />}
    </LabelledField>
  );
}

type InputProperties = Properties & { kind: Kind; id: string };

function Input(properties: InputProperties) {
  const { kind, id, field, value, set, problem } = properties;
  const text = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'text':
      return (
        <TextArea
          id={id}
          minimumRows={5}
          value={text}
          isInvalid={problem !== undefined}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'line':
    case 'number':
    case 'date':
      return (
        <Textfield
          id={id}
          type={kind === 'line' ? 'text' : kind}
          step={kind === 'number' ? 'any' : undefined}
          value={text}
          isInvalid={problem !== undefined}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'user':
      return <UserInput {...properties} />;
    case 'parent':
      return <IssuePicker label={field.name} onPick={(picked) => set(picked?.key ?? '')} />;
    case 'sprint':
      return <SprintInput {...properties} />;
    case 'labels':
      return <LabelsInput {...properties} />;
    default:
      return <ChoiceInput {...properties} />;
  }
}

interface Option {
  value: string;
  label: string;
}

function ChoiceInput({ id, kind, field, value, set }: InputProperties) {
  const options: Option[] = (field.allowedValues ?? []).flatMap((each) =>
    each.id === undefined ? [] : [{ value: each.id, label: each.name ?? each.value ?? each.id }],
  );
  if (kind === 'many') {
    const chosen = options.filter((option) => Array.isArray(value) && value.includes(option.value));
    return (
      <Select<Option, true>
        inputId={id}
        isMulti
        menuPosition="fixed"
        options={options}
        value={chosen}
        onChange={(next) => set(next.map((each) => each.value))}
      />
    );
  }
  return <OneOf {...{ id, options, value, set }} />;
}

/** One of these, or none. */
function OneOf({ id, options, value, set }: Pick<InputProperties, 'id' | 'value' | 'set'> & { options: Option[] }) {
  return (
    <Select<Option>
      inputId={id}
      isClearable
      menuPosition="fixed"
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(next) => set(next?.value ?? '')}
    />
  );
}

function LabelsInput({ id, value, set }: InputProperties) {
  const known = (useLabels().data ?? []).map((label) => ({ value: label, label }));
  const chosen = (Array.isArray(value) ? (value as readonly string[]) : []).map((label) => ({ value: label, label }));
  return (
    <CreatableSelect<Option, true>
      inputId={id}
      isMulti
      menuPosition="fixed"
      options={known}
      value={chosen}
      onChange={(next) => set(next.map((each) => each.value))}
    />
  );
}

function SprintInput({ id, project, value, set }: InputProperties) {
  const board = (useBoards(project).data ?? []).find(({ type }) => type !== 'kanban');
  const options = (useSprints(board?.id).data ?? []).map((sprint) => ({
    value: String(sprint.id),
    label: sprint.name,
  }));
  return <OneOf {...{ id, options, value, set }} />;
}

function UserInput({ id, project, field, set }: InputProperties) {
  const { jira } = useSession();
  const find = (words: string) =>
    (field.fieldId ?? field.key) === 'assignee' ? assignable(jira, { project }, words) : people(jira, words);
  return (
    <AsyncSelect
      inputId={id}
      isClearable
      cacheOptions
      defaultOptions
      menuPosition="fixed"
      placeholder="Automatic"
      loadOptions={async (words: string) =>
        (await find(words)).map((user) => ({ value: user.accountId, label: user.displayName, user }))
      }
      formatOptionLabel={({ user }) => <Person user={user} />}
      onChange={(next) => set(next?.value ?? '')}
    />
  );
}
