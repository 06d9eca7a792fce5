import Select from '@atlaskit/select';
import type { IssueTypeChoice, PlaceForm } from '#contract';
import { Field } from '../parts/field';
import { placeWords as words } from '../words/places';

type Option = { readonly value: string; readonly label: string };

const toOption = ({ id, name }: IssueTypeChoice): Option => ({ value: id, label: name });

type TypeFieldProps = {
  readonly inputId: string;
  readonly form: PlaceForm | null;
  readonly isMoving: boolean;
  readonly fault: string | null;
  readonly onChoose: (issueTypeId: string) => void;
};

/** What it is created as, among what this person may create in the project. */
export function TypeField({ inputId, form, isMoving, fault, onChoose }: TypeFieldProps) {
  return (
    <Field id={inputId} label={words.issueType} fault={fault} hint="">
      <Select<Option>
        inputId={inputId}
        spacing="compact"
        aria-describedby={`${inputId}-help`}
        options={form?.issueTypes.map(toOption) ?? []}
        value={form && toOption(form.issueType)}
        isLoading={form === null || isMoving}
        placeholder=""
        onChange={(option) => option && onChoose(option.value)}
      />
    </Field>
  );
}
