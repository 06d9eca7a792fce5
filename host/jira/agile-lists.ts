import { boardIssues, findBoard, findSprint, isDoneOn } from './agile-lookup';
import type { Call } from './http';
import { Refusal } from './http';
import { narrowIssues, viewOf } from './jql/search';
import type { Board, Issue } from './model';

/**
 * Issues of a board, a backlog or a sprint that the call's path names, by rank. `strong`: ids that are read as they are
 * now, however far the index lags. Throws Jira's 404 and 400.
 */
export type AgileList = (call: Call, strong?: readonly string[]) => Issue[];

const onBoard: AgileList = (call, strong = []) => boardIssues(call, findBoard(call), strong);

/** Incomplete issues in no active or future sprint; epics and sub-tasks are not in a backlog. */
const inBacklog: AgileList = (call, strong = []) => {
  const board = findBoard(call);
  const { issueTypes, sprints } = call.site.state;
  return boardIssues(call, board, strong).filter((issue) => {
    const level = issueTypes[issue.typeId]?.hierarchyLevel;
    const states = issue.sprintIds.map((id) => sprints[id]?.state);
    const planned = states.some((state) => state === 'active' || state === 'future');
    return level === 0 && !planned && !isDoneOn(board, issue);
  });
};

const ofSprint = (call: Call, board: Board, sprintId: number, strong: readonly string[]): Issue[] =>
  boardIssues(call, board, strong).filter(({ sprintIds }) => sprintIds.includes(sprintId));

const inSprint: AgileList = (call, strong = []) => {
  const everywhere: Board = {
    id: 0,
    name: '',
    type: 'scrum',
    projectIds: Object.keys(call.site.state.projects),
    columns: [],
    filterId: '',
  };
  return ofSprint(call, everywhere, findSprint(call).id, strong);
};

const inBoardSprint: AgileList = (call, strong = []) => {
  const board = findBoard(call);
  if (board.type === 'kanban') throw new Refusal(400, ['The board does not support sprints']);
  return ofSprint(call, board, findSprint(call).id, strong);
};

/** By the end of their paths, the same under `/rest/agile/1.0` and `/rest/software/1.0`. */
export const agileLists = {
  'board/{boardId}/issue': onBoard,
  'board/{boardId}/backlog': inBacklog,
  'board/{boardId}/sprint/{sprintId}/issue': inBoardSprint,
  'sprint/{sprintId}/issue': inSprint,
} as const satisfies Readonly<Record<string, AgileList>>;

/** Those of a list that the call's `jql` finds too; its order goes before rank. */
export function narrowed(call: Call, issues: readonly Issue[]): readonly Issue[] {
  const jql = call.query.get('jql')?.trim();
  return jql ? narrowIssues(jql, viewOf(call), issues) : issues;
}
