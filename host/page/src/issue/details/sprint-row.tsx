import { useBoards, useSprints } from '../../api/site-queries';
import { useAct } from '../../api/use-jira';
import type { SprintWire } from '../../api/wire';
import { PickOne } from '../../parts/pick';
import { useShownIssue } from '../issue-context';
import { sprintsOf } from './custom-fields';
import { EditInPlace, None } from './edit-in-place';

/** The open sprint of the issue; moved through the board's own endpoints, which need no screen. */
export function SprintRow() {
  const { issue, can } = useShownIssue();
  const { act } = useAct();
  const boards = useBoards(issue.fields.project.key).data ?? [];
  const board = boards.find(({ type }) => type !== 'kanban');
  const sprints = useSprints(board?.id).data;
  const mine = sprintsOf(issue);
  const open = mine.find(({ state }) => state !== 'closed');
  if (mine.length === 0 && !board) return null;
  const move = (id: string | null) =>
    act('The sprint was not changed', (jira) =>
      jira.call(id === null ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${id}/issue`, {
        method: 'POST',
        body: { issues: [issue.key] },
      }),
    );
  const options = (sprints ?? []).map((sprint) => ({ value: String(sprint.id), label: nameOf(sprint) }));
  const mayMove =
    can('EDIT_ISSUES') && can('SCHEDULE_ISSUES') && !issue.fields.issuetype.subtask && sprints !== undefined;
  const closed = mine.filter(({ state }) => state === 'closed').length;
  return (
    <EditInPlace
      label="Sprint"
      read={
        <span>
          {open ? open.name : <None />}
          {closed > 0 && ` +${closed}`}
        </span>
      }
      edit={
        mayMove
          ? (close) => (
              <PickOne
                label="Sprint"
                clearable
                options={options}
                value={open ? String(open.id) : null}
                close={close}
                pick={(id) => void move(id)}
              />
            )
          : undefined
      }
    />
  );
}

const nameOf = ({ name, state }: SprintWire): string => (state === 'active' ? `${name} (active)` : name);
