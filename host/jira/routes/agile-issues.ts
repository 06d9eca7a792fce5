import { agileIssueJson } from '../agile-json';
import { boardIssues, findBoard, findSprint, isDoneOn } from '../agile-lookup';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import { findIssues, viewOf } from '../jql/search';
import type { Board, Issue } from '../model';
import { intParam, listParam } from '../params';
import { findIssue } from '../permissions';
import { listOr, objectOr } from '../read';

/** These lists take up to 5,000 where the others stop at 100. */
const mostResults = 5000;

const optionsOf = ({ query }: Call) => ({
  fields: listParam(query, 'fields'),
  expand: listParam(query, 'expand'),
  shape: 'list' as const,
});

const answered = (call: Call, issues: readonly Issue[]): JiraReply => {
  const { site, caller, query } = call;
  const startAt = Math.max(0, intParam(query, 'startAt', 0));
  const maxResults = Math.min(mostResults, Math.max(0, intParam(query, 'maxResults', 50)));
  const jql = query.get('jql')?.trim();
  const wanted = jql ? new Set(findIssues(jql, viewOf(call)).map(({ id }) => id)) : undefined;
  const all = wanted ? issues.filter(({ id }) => wanted.has(id)) : issues;
  const page = all.slice(startAt, startAt + maxResults);
  return {
    status: 200,
    body: {
      expand: 'schema,names',
      startAt,
      maxResults,
      total: all.length,
      issues: page.map((issue) => agileIssueJson(site, caller, issue, optionsOf(call))),
    },
  };
};

const stateOf = ({ site }: Call, issue: Issue) => issue.sprintIds.map((id) => site.state.sprints[id]?.state);

/** Incomplete issues in no active or future sprint; epics and sub-tasks are not in a backlog. */
const backlog = (call: Call): JiraReply => {
  const board = findBoard(call);
  const { issueTypes } = call.site.state;
  const issues = boardIssues(call, board).filter((issue) => {
    const level = issueTypes[issue.typeId]?.hierarchyLevel;
    const planned = stateOf(call, issue).some((state) => state === 'active' || state === 'future');
    return level === 0 && !planned && !isDoneOn(board, issue);
  });
  return answered(call, issues);
};

const inSprint = (call: Call, board: Board | undefined, sprintId: number): JiraReply => {
  const { site } = call;
  const all: Board = board ?? {
    id: 0,
    name: '',
    type: 'scrum',
    projectIds: Object.keys(site.state.projects),
    columns: [],
    filterId: '',
  };
  return answered(
    call,
    boardIssues(call, all).filter(({ sprintIds }) => sprintIds.includes(sprintId)),
  );
};

const sprintOnBoard = (call: Call): JiraReply => {
  const board = findBoard(call);
  if (board.type === 'kanban') throw new Refusal(400, ['The board does not support sprints']);
  return inSprint(call, board, findSprint(call).id);
};

const issuesIn = ({ body }: JiraReply): number => (Buffer.isBuffer(body) ? 0 : listOr(objectOr(body)['issues']).length);

const list = (template: string, handle: Route['handle']): Route => ({
  method: 'GET',
  template,
  handle,
  anonymous: false,
  objects: issuesIn,
});

export const agileIssueRoutes: Route[] = [
  list('/rest/agile/1.0/board/{boardId}/issue', (call) => answered(call, boardIssues(call, findBoard(call)))),
  list('/rest/agile/1.0/board/{boardId}/backlog', backlog),
  list('/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue', sprintOnBoard),
  list('/rest/agile/1.0/sprint/{sprintId}/issue', (call) => inSprint(call, undefined, findSprint(call).id)),
  {
    method: 'GET',
    template: '/rest/agile/1.0/issue/{issueIdOrKey}',
    handle(call) {
      const { site, caller, params } = call;
      const issue = findIssue(site, caller, params['issueIdOrKey'] ?? '');
      return { status: 200, body: agileIssueJson(site, caller, issue, { ...optionsOf(call), shape: 'get' }) };
    },
    anonymous: false,
    objects: () => 1,
  },
];
