import Button from '@atlaskit/button/new';
import { useBacklog } from '../api/board-queries';
import { useSprints } from '../api/site-queries';
import { useAct } from '../api/use-jira';
import type { BoardWire, ProjectWire } from '../api/wire';
import { Loading, Trouble } from '../parts/trouble';
import { BacklogList } from './backlog-list';
import styles from './backlog.module.css';
import { createSprint, nextSprintName } from './sprint-calls';
import { useProjectPermissions } from './sprint-permission';
import { SprintList } from './sprint-list';

/** Sprints with their issues, and under them what is in none. */
export function Backlog({ project, board }: { project: ProjectWire; board: BoardWire }) {
  const sprints = useSprints(board.id);
  const backlog = useBacklog(board.id);
  const permissions = useProjectPermissions(project.key);
  const { act, busy } = useAct();
  const problem = sprints.error ?? backlog.error;
  if (problem) return <Trouble title="The backlog cannot be shown" problem={problem} />;
  if (!sprints.data || !backlog.data) return <Loading label="Opening the backlog" />;
  const planned = sprints.data;
  const create = () =>
    void act('The sprint was not created', (jira) =>
      createSprint(
        jira,
        board.id,
        nextSprintName(
          planned.map(({ name }) => name),
          project.key,
        ),
      ),
    );
  return (
    <div className={styles.lists}>
      {planned.map((sprint) => (
        <SprintList key={sprint.id} sprint={sprint} sprints={planned} project={project} permissions={permissions} />
      ))}
      <BacklogList
        title="Backlog"
        sprint={null}
        issues={backlog.data}
        sprints={planned}
        project={project}
        permissions={permissions}
        empty="The backlog is empty."
        actions={
          permissions.has('MANAGE_SPRINTS_PERMISSION') && (
            <Button isLoading={busy} onClick={create}>
              Create sprint
            </Button>
          )
        }
      />
    </div>
  );
}
