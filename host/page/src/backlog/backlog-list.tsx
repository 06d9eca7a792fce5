import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useAct } from '../api/use-jira';
import type { IssueWire, ProjectWire, SprintWire } from '../api/wire';
import { cardType } from '../parts/card-type';
import { BacklogRow } from './backlog-row';
import styles from './backlog.module.css';
import { CreateInline } from './create-inline';
import { moveToSprint } from './sprint-calls';

interface Properties {
  title: string;
  about?: string;
  /** null: the backlog. */
  sprint: number | null;
  issues: readonly IssueWire[];
  sprints: readonly SprintWire[];
  project: ProjectWire;
  permissions: ReadonlySet<string>;
  empty: string;
  actions: ReactNode;
}

export function BacklogList({
  title,
  about,
  sprint,
  issues,
  sprints,
  project,
  permissions,
  empty,
  actions,
}: Properties) {
  const [open, setOpen] = useState(true);
  const [over, setOver] = useState(false);
  const { act } = useAct();
  const id = useId();
  const mayPlan = permissions.has('SCHEDULE_ISSUES') && permissions.has('EDIT_ISSUES');
  const Chevron = open ? ChevronDown : ChevronRight;
  const drop = (event: DragEvent) => {
    setOver(false);
    const key = event.dataTransfer.getData(cardType);
    if (key === '' || issues.some((issue) => issue.key === key)) return;
    event.preventDefault();
    void act(`${key} was not moved`, (jira) => moveToSprint(jira, sprint, [key]));
  };
  return (
    <section
      className={styles.list}
      data-over={over}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (!mayPlan || !event.dataTransfer.types.includes(cardType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={drop}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron label="" color="var(--ds-icon-subtle)" size="small" />
            {title}
          </button>
        </h2>
        <span className={styles.about}>
          {about ? `${about} · ` : ''}
          {issues.length} {issues.length === 1 ? 'issue' : 'issues'}
        </span>
        <span className={styles.actions}>{actions}</span>
      </div>
      {open && (
        <>
          {issues.length === 0 && <p className={styles.empty}>{empty}</p>}
          {issues.length > 0 && (
            <ul className={styles.rows}>
              {issues.map((issue, index) => (
                <BacklogRow
                  key={issue.id}
                  issue={issue}
                  above={issues[index - 1]?.key}
                  below={issues[index + 1]?.key}
                  sprint={sprint}
                  sprints={sprints}
                  mayPlan={mayPlan}
                />
              ))}
            </ul>
          )}
          {permissions.has('CREATE_ISSUES') && <CreateInline project={project} sprint={sprint} />}
        </>
      )}
    </section>
  );
}
