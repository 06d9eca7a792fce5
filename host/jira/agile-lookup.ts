import type { Call } from './http';
import { Refusal } from './http';
import type { Board, Issue, Sprint } from './model';
import { can, lookUpIssue, maySee } from './permissions';

/** A board is seen by those who may browse a project on it. */
export const seesBoard = ({ site, caller }: Call, { projectIds }: Board): boolean =>
  projectIds.some((id) => {
    const project = site.state.projects[id];
    return project !== undefined && can(site, caller, 'BROWSE_PROJECTS', project);
  });

export function findBoard(call: Call): Board {
  const id = call.params['boardId'] ?? '';
  const board = call.site.state.boards[id];
  if (board && seesBoard(call, board)) return board;
  throw new Refusal(404, [
    'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
  ]);
}

export function findSprint(call: Call): Sprint {
  const sprint = call.site.state.sprints[call.params['sprintId'] ?? ''];
  const board = sprint && call.site.state.boards[sprint.boardId];
  if (sprint && board && seesBoard(call, board)) return sprint;
  throw new Refusal(404, ['Sprint does not exist or you do not have permission to view it.']);
}

/** Who may create, start, close and delete the sprints of a board: Manage sprints in every project on it. */
export function mustManageSprints({ site, caller }: Call, { projectIds }: Board): void {
  const may = projectIds.every((id) => {
    const project = site.state.projects[id];
    return project === undefined || can(site, caller, 'MANAGE_SPRINTS_PERMISSION', project);
  });
  if (!may) throw new Refusal(403, ['You do not have permission to manage sprints on this board.']);
}

/**
 * Issues of a board by rank, as the index knows them; sub-tasks have no place of their own. `strong`: ids that are read
 * as they are now.
 */
export function boardIssues({ site, caller, index }: Call, { projectIds }: Board, strong: readonly string[]): Issue[] {
  const fresh = new Set(strong);
  const indexed = index.issues().filter(({ id }) => !fresh.has(id));
  return [...indexed, ...[...fresh].flatMap((id) => site.state.issues[id] ?? [])]
    .filter((issue) => {
      const now = site.state.issues[issue.id];
      return now !== undefined && projectIds.includes(issue.projectId) && maySee(site, caller, now);
    })
    .sort((a, b) => (a.rank === b.rank ? Number(a.id) - Number(b.id) : a.rank < b.rank ? -1 : 1));
}

/** The issues a move names, all seen, or Jira's 400 for the first that is not. */
export function namedIssues({ site, caller }: Call, names: readonly string[]): Issue[] {
  return names.map((name) => {
    const issue = lookUpIssue(site, name);
    if (issue && maySee(site, caller, issue)) return issue;
    throw new Refusal(400, [`Issue ${name} does not exist or you do not have permission to see it.`]);
  });
}

/** The last column with a status is where issues are done. */
export const isDoneOn = ({ columns }: Board, issue: Issue): boolean =>
  columns.findLast(({ statusIds }) => statusIds.length > 0)?.statusIds.includes(issue.statusId) ?? false;
