import type { FieldAnswer, FormField, PlaceForm } from '#contract';
import { FurtherField } from './further-field';
import type { PlaceFieldsProps } from './place-fields-props';
import type { PlaceView } from './use-place';

const typed: ReadonlySet<FormField['kind']> = new Set(['text', 'paragraph', 'number', 'date', 'dateTime']);

type OneFieldProps = PlaceFieldsProps & {
  readonly field: FormField;
  readonly form: PlaceForm;
  readonly view: PlaceView;
};

/** A further field of an idea: what was said, else what Jira would fill in. */
export function OneField({
  idea,
  of,
  today,
  onChange,
  onType = onChange,
  faults = {},
  field,
  form,
  view,
}: OneFieldProps) {
  const said = Object.hasOwn(idea.fields, field.id) ? idea.fields[field.id] : field.initial;
  const tell = typed.has(field.kind) ? onType : onChange;
  return (
    <FurtherField
      {...{ of, today }}
      form={form}
      field={field}
      answer={said ?? null}
      refused={faults[field.id] ?? null}
      fault={view.faults[field.id] ?? null}
      onAnswer={(answer: FieldAnswer) => tell({ fields: { ...idea.fields, [field.id]: answer } })}
    />
  );
}
