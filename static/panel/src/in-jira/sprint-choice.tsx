import Select from '@atlaskit/select';
import { inJiraWords as words } from '../words/in-jira';
import type { ChoiceProps } from './change-panel';
import { FormProblem } from './form-problem';
import styles from './change-panel.module.css';
import { useForm } from './use-form';

type Option = { readonly value: number | null; readonly label: string; readonly name: string };

/** Into an active or future sprint of their boards, or back to the backlog. */
export function SprintChoice({ rows, label, readForm, onChoose }: ChoiceProps) {
  const { form, problem } = useForm(rows, readForm);
  const options: Option[] = [
    ...(form?.sprints ?? []).map(({ id, name, state, issues }) => ({
      value: id,
      label: words.sprint(name, state === 'active', issues),
      name,
    })),
    { value: null, label: words.backlog, name: words.backlogNow },
  ];
  return (
    <div className={styles.choice}>
      <Select<Option>
        aria-label={label}
        options={form ? options : []}
        value={null}
        placeholder={words.choose.sprint}
        isLoading={!form && !problem}
        isSearchable={options.length > 8}
        onChange={(option) => option && onChoose({ sprintId: option.value }, words.became.sprint(option.name))}
      />
      {form?.sprints.length === 0 && <p className={styles.hint}>{words.noSprints}</p>}
      <FormProblem problem={problem} />
    </div>
  );
}
