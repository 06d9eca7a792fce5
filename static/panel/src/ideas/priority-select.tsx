import Select from '@atlaskit/select';
import { Field } from '../parts/field';
import { PriorityIcon } from '../parts/priority-icon';
import { ideaWords as words } from '../words/ideas';
import styles from './idea-form.module.css';
import type { Policy } from './policy-of';

type Option = { readonly value: string; readonly label: string };

type PrioritySelectProps = {
  readonly inputId: string;
  readonly policy: Policy;
  readonly hint: string;
  readonly fault: string | null;
  /** Null takes the proposal. */
  readonly onChoose: (priorityId: string | null) => void;
};

/** A priority of the project's own scheme: the proposed one, until a person chooses. */
export function PrioritySelect({ inputId, policy, hint, fault, onChoose }: PrioritySelectProps) {
  const { priorities, priority, proposed } = policy;
  const toOption = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({
    value: id,
    label: name,
  });
  return (
    <Field id={inputId} label={words.priority} fault={fault} hint={hint} required={policy.isAsked}>
      <Select<Option>
        inputId={inputId}
        aria-describedby={`${inputId}-help`}
        options={priorities.map(toOption)}
        value={priority && toOption(priority)}
        placeholder={words.unchosen}
        isDisabled={priorities.length === 0}
        isSearchable={false}
        spacing="compact"
        formatOptionLabel={(option) => (
          <span className={styles.option}>
            <PriorityIcon id={option.value} />
            {option.label}
          </span>
        )}
        onChange={(option) => onChoose(option && option.value !== proposed?.id ? option.value : null)}
      />
    </Field>
  );
}
