// An independent client, in a process of its own because it is an ES module: each call's answer is checked against the
// client's schemas, which throw on a mismatch. Prints one JSON line per call. Arguments: host, e-mail.
import { createAgileClient, createCloudClient } from 'jira.js';

const [host, email] = process.argv.slice(2);
const config = { host, auth: { type: 'basic', email, apiToken: 'any' }, onSchemaMismatch: 'throw' };
const jira = createCloudClient(config);
const agile = createAgileClient(config);

const doc = (text) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const issue = { issueIdOrKey: 'OPS-1' };
const project = { projectIdOrKey: 'OPS' };
const fields = { project: { key: 'OPS' }, issuetype: { id: '10002' }, summary: 'New' };
const expand = ['names', 'schema', 'renderedFields', 'transitions', 'operations', 'editmeta', 'changelog'];
const link = { object: { url: 'https://wiki.example.com', title: 'Page' } };

/** In an order that leaves what the next one needs; ids go on from those of the test's site. */
const calls = [
  ['issues', 'getIssue', { ...issue, expand, properties: ['*all'] }],
  ['issues', 'bulkFetchIssues', { issueIdsOrKeys: ['OPS-1', '10002'], fields: ['*all'], expand: ['changelog'] }],
  ['issues', 'getChangeLogs', { ...issue, maxResults: 2 }],
  ['issues', 'getChangeLogsByIds', { ...issue, changelogIds: [20001] }],
  ['issues', 'getBulkChangelogs', { issueIdsOrKeys: ['OPS-1'] }],
  ['issues', 'getEditIssueMeta', issue],
  ['issues', 'getTransitions', { ...issue, expand: 'transitions.fields' }],
  ['issues', 'getCreateIssueMetaIssueTypes', project],
  ['issues', 'getCreateIssueMetaIssueTypeId', { ...project, issueTypeId: '10002' }],
  [
    'issueSearch',
    'searchAndReconsileIssuesUsingJql',
    { jql: 'project = OPS', fields: ['*all'], expand: ['names', 'schema'] },
  ],
  ['issueSearch', 'searchAndReconsileIssuesUsingJqlPost', { jql: 'project = OPS', fields: ['summary'], maxResults: 2 }],
  ['issueSearch', 'countIssues', { jql: 'project = OPS' }],
  ['issueSearch', 'matchIssues', { issueIds: [10001], jqls: ['project = OPS'] }],
  ['issues', 'createIssue', { fields, properties: [{ key: 'k', value: { a: 1 } }] }],
  ['issues', 'createIssues', { issueUpdates: [{ fields }] }],
  ['issues', 'editIssue', { ...issue, fields: { summary: 'Changed' } }],
  ['issues', 'assignIssue', { ...issue, accountId: 'jonas' }],
  ['issues', 'doTransition', { ...issue, transition: { id: '11' } }],
  ['issues', 'notify', { ...issue, subject: 's', textBody: 't', to: { users: [{ accountId: 'jonas' }] } }],
  ['issueComments', 'addComment', { ...issue, body: doc('said') }],
  ['issueComments', 'getComments', issue],
  ['issueComments', 'getComment', { ...issue, id: '70001' }],
  ['issueComments', 'updateComment', { ...issue, id: '70001', body: { body: doc('said better') } }],
  ['issueComments', 'getCommentsByIds', { ids: [70001] }],
  ['issueComments', 'deleteComment', { ...issue, id: '70001' }],
  ['issueWorklogs', 'addWorklog', { ...issue, timeSpentSeconds: 600, comment: doc('looked') }],
  ['issueWorklogs', 'getIssueWorklog', issue],
  ['issueWorklogs', 'getWorklog', { ...issue, id: '80001' }],
  ['issueWorklogs', 'deleteWorklog', { ...issue, id: '80001' }],
  [
    'issueLinks',
    'linkIssues',
    { type: { name: 'Relates' }, inwardIssue: { key: 'OPS-2' }, outwardIssue: { key: 'OPS-3' } },
  ],
  ['issueLinks', 'getIssueLink', { linkId: '1' }],
  ['issueLinks', 'deleteIssueLink', { linkId: '2' }],
  ['issueLinkTypes', 'getIssueLinkTypes'],
  ['issueLinkTypes', 'getIssueLinkType', { issueLinkTypeId: '10000' }],
  ['issueRemoteLinks', 'createOrUpdateRemoteIssueLink', { ...issue, globalId: 'b', ...link }],
  ['issueRemoteLinks', 'getRemoteIssueLinks', issue],
  ['issueRemoteLinks', 'getRemoteIssueLinkById', { ...issue, linkId: '9000' }],
  ['issueRemoteLinks', 'updateRemoteIssueLink', { ...issue, linkId: '9000', ...link }],
  ['issueRemoteLinks', 'deleteRemoteIssueLinkById', { ...issue, linkId: '9000' }],
  ['issueRemoteLinks', 'deleteRemoteIssueLinkByGlobalId', { ...issue, globalId: 'b' }],
  [
    'issueAttachments',
    'addAttachment',
    { ...issue, attachments: { filename: 'a.txt', content: Buffer.from('hello') } },
  ],
  ['issueAttachments', 'getAttachment', { id: '90001' }],
  ['issueAttachments', 'getAttachmentContent', { id: '90001', redirect: false }],
  ['issueAttachments', 'removeAttachment', { id: '90001' }],
  ['issueWatchers', 'addWatcher', { ...issue, accountId: 'jonas', body: 'jonas' }],
  ['issueWatchers', 'getIssueWatchers', issue],
  ['issueWatchers', 'removeWatcher', { ...issue, accountId: 'jonas' }],
  ['issueProperties', 'setIssueProperty', { ...issue, propertyKey: 'p', body: { a: 1 } }],
  ['issueProperties', 'getIssuePropertyKeys', issue],
  ['issueProperties', 'getIssueProperty', { ...issue, propertyKey: 'p' }],
  ['issueProperties', 'deleteIssueProperty', { ...issue, propertyKey: 'p' }],
  ['issueFields', 'getFields'],
  ['issueFields', 'getFieldsPaginated', {}],
  ['labels', 'getAllLabels', {}],
  ['permissions', 'getMyPermissions', { permissions: 'EDIT_ISSUES', issueKey: 'OPS-1' }],
  [
    'permissions',
    'getBulkPermissions',
    { globalPermissions: ['ADMINISTER'], projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000] }] },
  ],
  ['permissions', 'getPermittedProjects', { permissions: ['EDIT_ISSUES'] }],
  ['projects', 'searchProjects', { expand: ['description', 'lead'] }],
  ['projects', 'getProject', project],
  ['projects', 'getAllStatuses', project],
  ['projectVersions', 'getProjectVersions', project],
  ['projectComponents', 'getProjectComponents', project],
  ['projectPermissionSchemes', 'getSecurityLevelsForProject', { projectKeyOrId: 'OPS' }],
  ['projectProperties', 'setProjectProperty', { ...project, propertyKey: 'p', body: { a: 1 } }],
  ['projectProperties', 'getProjectPropertyKeys', project],
  ['projectProperties', 'getProjectProperty', { ...project, propertyKey: 'p' }],
  ['projectProperties', 'deleteProjectProperty', { ...project, propertyKey: 'p' }],
  ['serverInfo', 'getServerInfo'],
  ['workflowStatuses', 'getStatuses'],
  ['status', 'search', {}],
  ['issueTypes', 'getIssueAllTypes'],
  ['issuePriorities', 'searchPriorities', {}],
  ['myself', 'getCurrentUser', { expand: 'groups,applicationRoles' }],
  ['users', 'getUser', { accountId: 'jonas' }],
  ['users', 'getAllUsers', {}],
  ['userSearch', 'findUsers', { query: 'j' }],
  ['userSearch', 'findAssignableUsers', { project: 'OPS', query: '' }],
  ['board', 'getAllBoards', {}],
  ['board', 'getBoard', { boardId: 1 }],
  ['board', 'getConfiguration', { boardId: 1 }],
  ['board', 'getAllSprints', { boardId: 1 }],
  // Not `changelog`: unlike its platform part, the client's agile part knows no null for an empty side of a change.
  ['board', 'getIssuesForBoard', { boardId: 1, maxResults: 1, expand: ['names', 'schema', 'renderedFields'] }],
  ['board', 'getIssuesForBoard', { boardId: 1, jql: 'project = OPS ORDER BY key DESC', reconcileIssues: [10001] }],
  ['board', 'getApproximateIssueCountForBoard', { boardId: 1, jql: 'project = OPS' }],
  ['board', 'getIssuesForBacklog', { boardId: 1 }],
  ['board', 'getApproximateIssueCountForBacklog', { boardId: 1 }],
  ['board', 'getBoardIssuesForSprint', { boardId: 1, sprintId: 2 }],
  ['sprint', 'getIssuesForSprint', { sprintId: 2 }],
  ['issue', 'getIssue', issue],
  ['sprint', 'createSprint', { name: 'Repair', originBoardId: 1 }],
  ['sprint', 'getSprint', { sprintId: 101 }],
  ['sprint', 'updateSprint', { sprintId: 101, name: 'Repairs', state: 'future' }],
  ['sprint', 'partiallyUpdateSprint', { sprintId: 101, goal: 'Calm' }],
  ['sprint', 'moveIssuesToSprintAndRank', { sprintId: 101, issues: ['OPS-1'] }],
  ['backlog', 'moveIssuesToBacklog', { issues: ['OPS-1'] }],
  ['backlog', 'moveIssuesToBacklogForBoard', { boardId: 1, issues: ['OPS-1'] }],
  ['issue', 'rankIssues', { issues: ['OPS-1'], rankBeforeIssue: 'OPS-2' }],
  ['sprint', 'deleteSprint', { sprintId: 101 }],
  ['issues', 'deleteIssue', { issueIdOrKey: 'OPS-2', deleteSubtasks: true }],
];

const agileGroups = new Set(['board', 'issue', 'sprint', 'backlog']);

for (const [group, method, parameters] of calls) {
  const client = agileGroups.has(group) ? agile : jira;
  const problem = await client[group][method](parameters).then(
    () => undefined,
    (error) => String(error?.stack ?? error) + (error?.cause?.message ?? ''),
  );
  console.log(JSON.stringify({ call: `${group}.${method}`, problem }));
}
