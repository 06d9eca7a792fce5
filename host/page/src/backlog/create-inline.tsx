import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { useAct } from '../api/use-jira';
import type { ProjectWire } from '../api/wire';
import { useCreateTypes } from '../create/create-meta';
import { TypeIcon } from '../parts/type-icon';
import styles from './backlog.module.css';
import { moveToSprint } from './sprint-calls';

/** Creates an issue where it will stand: in this sprint, or in the backlog. */
export function CreateInline({ project, sprint }: { project: ProjectWire; sprint: number | null }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button appearance="subtle" iconBefore={AddIcon} onClick={() => setOpen(true)}>
        Create issue
      </Button>
    );
  }
  return <InlineForm project={project} sprint={sprint} close={() => setOpen(false)} />;
}

function InlineForm({ project, sprint, close }: { project: ProjectWire; sprint: number | null; close(): void }) {
  const { act, busy } = useAct();
  const [summary, setSummary] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const types = (useCreateTypes(project.key).data ?? []).filter(
    ({ subtask, hierarchyLevel }) => !subtask && (hierarchyLevel ?? 0) === 0,
  );
  const options = types.map((type) => ({ value: type.id, label: type.name, type }));
  const type =
    options.find(({ value }) => value === chosen) ??
    options.find(({ label }) => /task|story/i.test(label)) ??
    options[0];
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!type || summary.trim() === '') return;
    const fields = { project: { key: project.key }, issuetype: { id: type.value }, summary: summary.trim() };
    const done = await act('The issue was not created', async (jira) => {
      const { key } = await jira.call<{ key: string }>('/rest/api/3/issue', { method: 'POST', body: { fields } });
      if (sprint !== null) await moveToSprint(jira, sprint, [key]);
    });
    if (done) setSummary('');
  };
  return (
    <form
      className={styles.create}
      onSubmit={(event) => void create(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles.createType}>
        <Select
          aria-label="Issue type"
          options={options}
          value={type ?? null}
          spacing="compact"
          onChange={(next) => setChosen(next?.value ?? null)}
          formatOptionLabel={({ type: shown, label }) => (
            <span className={styles.typeOption}>
              <TypeIcon type={shown} decorative />
              {label}
            </span>
          )}
        />
      </div>
      <div className={styles.createText}>
        {/* The person has just asked for this field. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Textfield
          aria-label="What needs to be done?"
          placeholder="What needs to be done?"
          isCompact
          autoFocus
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
        Create
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={close}>
        Cancel
      </Button>
    </form>
  );
}
