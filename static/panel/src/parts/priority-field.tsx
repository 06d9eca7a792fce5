import Select from '@atlaskit/select';
import type { FollowUpDraft, FollowUpForm } from '#contract';
import { formWords } from '../words';
import styles from './priority-field.module.css';
import { PriorityIcon } from './priority-icon';

type Option = { readonly value: string; readonly label: string };

type PriorityFieldProps = {
  /** What may be chosen; null until it is known. */
  readonly form: FollowUpForm | null;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChoose: (change: Pick<FollowUpDraft, 'priorityId'>) => void;
};

export function PriorityField({ form, value, disabled, onChoose }: PriorityFieldProps) {
  const options = (form?.priorities ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const chosen = value ?? form?.defaultPriorityId ?? null;
  return (
    <Select<Option>
      inputId="priority"
      options={options}
      value={options.find((option) => option.value === chosen) ?? null}
      placeholder={formWords.priorityNone}
      isLoading={form === null}
      isDisabled={disabled || (form !== null && options.length === 0)}
      isSearchable={false}
      formatOptionLabel={(option) => (
        <span className={styles.option}>
          <PriorityIcon id={option.value} />
          {option.label}
        </span>
      )}
      onChange={(option) => onChoose({ priorityId: option?.value ?? null })}
    />
  );
}
