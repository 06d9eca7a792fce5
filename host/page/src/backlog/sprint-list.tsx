import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSprintIssues } from '../api/board-queries';
import type { ProjectWire, SprintWire } from '../api/wire';
import { Loading, Trouble } from '../parts/trouble';
import { useTimes } from '../parts/when';
import { BacklogList } from './backlog-list';
import { CompleteSprint } from './complete-sprint';
import { StartSprint } from './start-sprint';

interface Properties {
  sprint: SprintWire;
  sprints: readonly SprintWire[];
  project: ProjectWire;
  permissions: ReadonlySet<string>;
}

/** One sprint of the backlog, with what can be done to it. */
export function SprintList({ sprint, sprints, project, permissions }: Properties) {
  const issues = useSprintIssues(sprint.id);
  const times = useTimes();
  const [asking, setAsking] = useState<'start' | 'complete' | null>(null);
  if (issues.error) return <Trouble title={`${sprint.name} cannot be shown`} problem={issues.error} />;
  if (!issues.data) return <Loading label={`Loading ${sprint.name}`} />;
  const open = issues.data.filter(({ fields }) => fields.status.statusCategory.key !== 'done').length;
  const active = sprint.state === 'active';
  const running = sprints.some(({ state }) => state === 'active');
  const dates =
    sprint.startDate && sprint.endDate
      ? `${times.date(sprint.startDate.slice(0, 10))} – ${times.date(sprint.endDate.slice(0, 10))}`
      : undefined;
  return (
    <>
      <BacklogList
        title={sprint.name}
        about={[dates, sprint.goal].filter(Boolean).join(' · ')}
        sprint={sprint.id}
        issues={issues.data}
        sprints={sprints}
        project={project}
        permissions={permissions}
        empty="Plan this sprint by moving issues here."
        actions={
          permissions.has('MANAGE_SPRINTS_PERMISSION') &&
          (active ? (
            <Button onClick={() => setAsking('complete')}>Complete sprint</Button>
          ) : (
            <Button isDisabled={issues.data.length === 0 || running} onClick={() => setAsking('start')}>
              Start sprint
            </Button>
          ))
        }
      />
      <StartSprint sprint={asking === 'start' ? sprint : null} close={() => setAsking(null)} />
      <CompleteSprint
        sprint={asking === 'complete' ? sprint : null}
        open={open}
        future={sprints.filter(({ state }) => state === 'future')}
        close={() => setAsking(null)}
      />
    </>
  );
}
