import { LinkButton } from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { moveToStatus, useBoardIssues, useColumns, useProjectIssues, useSprintIssues } from '../api/board-queries';
import { useSprints } from '../api/site-queries';
import { useAct } from '../api/use-jira';
import type { BoardWire, ProjectWire, SprintWire } from '../api/wire';
import { Loading, Trouble } from '../parts/trouble';
import { BoardColumns } from './board-columns';
import { byCategory, byColumn, type Column } from './columns';
import { SprintHeader } from './sprint-header';

interface Properties {
  project: ProjectWire;
  /** undefined: the project has none, as service projects do. */
  board: BoardWire | undefined;
}

/** The board: the active sprint of a scrum board, all of a kanban board, by category where there is no board. */
export function Board({ project, board }: Properties) {
  const scrum = board !== undefined && board.type !== 'kanban';
  const sprints = useSprints(scrum ? board.id : undefined);
  // A team-managed board has sprints only where that feature is on; without any it shows everything.
  const active = sprints.data?.find(({ state }) => state === 'active');
  const whole =
    board !== undefined &&
    (!scrum || (board.type === 'simple' && sprints.isFetched && (sprints.data ?? []).length === 0));
  const columns = useColumns(board?.id);
  const inSprint = useSprintIssues(active?.id);
  const onBoard = useBoardIssues(whole ? board.id : undefined);
  const inProject = useProjectIssues(project.key, board === undefined);
  const problem =
    columns.error ??
    inSprint.error ??
    onBoard.error ??
    inProject.error ??
    (board?.type === 'scrum' ? sprints.error : null);
  if (problem) return <Trouble title="The board cannot be shown" problem={problem} />;
  const issues = active ? inSprint.data : whole ? onBoard.data : board ? undefined : inProject.data;
  if (scrum && sprints.isFetched && !active && !whole) return <NoSprint project={project} />;
  if (!issues || (board && !columns.data)) return <Loading label="Opening the board" />;
  const shown = board ? byColumn(columns.data ?? [], issues) : byCategory(issues);
  return <Filled sprint={active} columns={shown} board={board} project={project} />;
}

interface FilledProperties extends Properties {
  sprint: SprintWire | undefined;
  columns: Column[];
}

function Filled({ sprint, columns, board, project }: FilledProperties) {
  const { act } = useAct();
  const move = (key: string, column: Column) =>
    void act(`${key} was not moved to ${column.name}`, (jira) => moveToStatus(jira, key, column.statuses, column.name));
  return (
    <>
      {sprint && board && (
        <SprintHeader
          sprint={sprint}
          board={board}
          project={project}
          open={columns.slice(0, -1).reduce((sum, { issues }) => sum + issues.length, 0)}
        />
      )}
      <BoardColumns columns={columns} move={move} />
    </>
  );
}

function NoSprint({ project }: { project: ProjectWire }) {
  return (
    <EmptyState
      header="There is no active sprint"
      headingLevel={2}
      description="Start a sprint in the backlog; its issues then stand here."
      primaryAction={
        <LinkButton appearance="primary" href={`/jira/projects/${project.key}/backlog`}>
          Go to the backlog
        </LinkButton>
      }
    />
  );
}
