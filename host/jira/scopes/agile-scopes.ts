import { granularOnly } from '../scope-rule';
import type { ScopeTable } from '../scope-rule';

/** Boards and sprints. Source: the OpenAPI description of 2026-11. */
export const agileScopes: ScopeTable = {
  'POST /rest/agile/1.0/backlog/issue': granularOnly('write:board-scope:jira-software'),
  'POST /rest/agile/1.0/backlog/{boardId}/issue': granularOnly('write:board-scope:jira-software'),
  'GET /rest/agile/1.0/board': granularOnly('read:board-scope:jira-software read:project:jira'),
  'GET /rest/agile/1.0/board/{boardId}': granularOnly('read:board-scope:jira-software read:issue-details:jira'),
  'GET /rest/agile/1.0/board/{boardId}/backlog': granularOnly('read:board-scope:jira-software read:issue-details:jira'),
  'GET /rest/agile/1.0/board/{boardId}/configuration': granularOnly(
    'read:board-scope.admin:jira-software read:project:jira',
  ),
  'GET /rest/agile/1.0/board/{boardId}/issue': granularOnly('read:board-scope:jira-software read:issue-details:jira'),
  'GET /rest/agile/1.0/board/{boardId}/sprint': granularOnly('read:sprint:jira-software'),
  'GET /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue': granularOnly(
    'read:sprint:jira-software read:issue-details:jira read:jql:jira',
  ),
  'PUT /rest/agile/1.0/issue/rank': granularOnly('write:issue:jira-software'),
  'GET /rest/agile/1.0/issue/{issueIdOrKey}': granularOnly('read:issue:jira-software'),
  'POST /rest/agile/1.0/sprint': granularOnly('write:sprint:jira-software'),
  'DELETE /rest/agile/1.0/sprint/{sprintId}': granularOnly('delete:sprint:jira-software'),
  'GET /rest/agile/1.0/sprint/{sprintId}': granularOnly('read:sprint:jira-software'),
  'POST /rest/agile/1.0/sprint/{sprintId}': granularOnly('write:sprint:jira-software'),
  'PUT /rest/agile/1.0/sprint/{sprintId}': granularOnly('write:sprint:jira-software'),
  'GET /rest/agile/1.0/sprint/{sprintId}/issue': granularOnly(
    'read:sprint:jira-software read:issue-details:jira read:jql:jira',
  ),
  'POST /rest/agile/1.0/sprint/{sprintId}/issue': granularOnly('write:sprint:jira-software'),
};

const boardIssues = granularOnly('read:board-scope:jira-software read:issue-details:jira read:jql:jira');
const sprintIssues = granularOnly('read:sprint:jira-software read:issue-details:jira read:jql:jira');

/** The lists by token, which came in 2026-05. Those of boards ask for JQL beside what their predecessors ask for. */
export const softwareScopes: ScopeTable = {
  'GET /rest/software/1.0/board/{boardId}/backlog': boardIssues,
  'GET /rest/software/1.0/board/{boardId}/backlog/approximate-count': boardIssues,
  'GET /rest/software/1.0/board/{boardId}/issue': boardIssues,
  'GET /rest/software/1.0/board/{boardId}/issue/approximate-count': boardIssues,
  'GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue': sprintIssues,
  'GET /rest/software/1.0/sprint/{sprintId}/issue': sprintIssues,
};
