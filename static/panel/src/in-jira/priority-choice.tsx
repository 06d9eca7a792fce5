import Select from '@atlaskit/select';
import { PriorityIcon } from '../parts/priority-icon';
import { inJiraWords as words } from '../words/in-jira';
import type { ChoiceProps } from './change-panel';
import { FormProblem } from './form-problem';
import styles from './change-panel.module.css';
import { useForm } from './use-form';

type Option = { readonly value: string; readonly label: string };

/** One of the priorities that their projects' edit screens have. */
export function PriorityChoice({ rows, label, readForm, onChoose }: ChoiceProps) {
  const { form, problem } = useForm(rows, readForm);
  const options = (form?.priorities ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.choice}>
      <Select<Option>
        aria-label={label}
        options={options}
        value={null}
        placeholder={words.choose.priority}
        isLoading={!form && !problem}
        isSearchable={false}
        formatOptionLabel={(option) => (
          <span className={styles.option}>
            <PriorityIcon id={option.value} />
            {option.label}
          </span>
        )}
        onChange={(option) => option && onChoose({ priorityId: option.value }, words.became.priority(option.label))}
      />
      {form?.priorities.length === 0 && <p className={styles.hint}>{words.noPriorities}</p>}
      <FormProblem problem={problem} />
    </div>
  );
}
