import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { useAct, useJira } from '../api/use-jira';
import type { TypeWire } from '../api/wire';
import { IssueRow, IssueRows } from '../parts/issue-row';
import { Section } from '../parts/section';
import { useShownIssue } from './issue-context';
import styles from './inline-form.module.css';

/** Work under this issue: sub-tasks, or the issues of an epic. */
export function Subtasks({ adding, open, close }: { adding: boolean; open(): void; close(): void }) {
  const { issue, can } = useShownIssue();
  const epic = (issue.fields.issuetype.hierarchyLevel ?? 0) > 0;
  const children = useJira(
    ['children', issue.key],
    async (jira) =>
      (
        await jira.call<{ issues: NonNullable<typeof issue.fields.subtasks> }>('/rest/api/3/search/jql', {
          method: 'POST',
          body: {
            jql: `parent = ${issue.key} ORDER BY created`,
            maxResults: 100,
            fields: ['summary', 'status', 'priority', 'issuetype', 'assignee'],
          },
        })
      ).issues,
    { enabled: epic },
  );
  const rows = epic ? (children.data ?? []) : (issue.fields.subtasks ?? []);
  if (rows.length === 0 && !adding) return null;
  const done = rows.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return (
    <Section
      title={epic ? 'Child issues' : 'Sub-tasks'}
      count={rows.length}
      actions={
        can('CREATE_ISSUES') && (
          <IconButton icon={AddIcon} label="Add a child issue" appearance="subtle" spacing="compact" onClick={open} />
        )
      }
    >
      {rows.length > 0 && (
        <>
          <Progress done={done} of={rows.length} />
          <IssueRows label={epic ? 'Child issues' : 'Sub-tasks'}>
            {rows.map((child) => (
              <IssueRow key={child.id} issue={child} />
            ))}
          </IssueRows>
        </>
      )}
      {adding && <ChildForm close={close} />}
    </Section>
  );
}

function Progress({ done, of }: { done: number; of: number }) {
  return (
    <div className={styles.progress}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${(100 * done) / of}%` }} />
      </span>
      <span className={styles.progressText}>
        {done} of {of} done
      </span>
    </div>
  );
}

function ChildForm({ close }: { close(): void }) {
  const { issue } = useShownIssue();
  const { act, busy } = useAct();
  const [summary, setSummary] = useState('');
  const { project, issuetype } = issue.fields;
  const types = useJira(
    ['createmeta', project.key],
    async (jira) =>
      (await jira.call<{ issueTypes: TypeWire[] }>(`/rest/api/3/issue/createmeta/${project.key}/issuetypes`))
        .issueTypes,
  ).data;
  const level = (issuetype.hierarchyLevel ?? 0) - 1;
  const type = types?.find((each) => (each.hierarchyLevel ?? (each.subtask ? -1 : 0)) === level);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!type || summary.trim() === '') return;
    const fields = {
      project: { key: project.key },
      issuetype: { id: type.id },
      parent: { key: issue.key },
      summary: summary.trim(),
    };
    if (
      await act('The child issue was not created', (jira) =>
        jira.call('/rest/api/3/issue', { method: 'POST', body: { fields } }),
      )
    )
      setSummary('');
  };
  if (types && !type) return <p>This project has no type of issue that can stand under {issuetype.name}.</p>;
  return (
    <form
      className={styles.line}
      onSubmit={(event) => void create(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles.grow}>
        {/* The person has just asked for this field. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Textfield
          aria-label="What needs to be done?"
          placeholder="What needs to be done?"
          autoFocus
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" appearance="primary" isLoading={busy}>
        Create
      </Button>
      <Button appearance="subtle" onClick={close}>
        Cancel
      </Button>
    </form>
  );
}
