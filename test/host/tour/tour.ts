import type { Json } from '../../../host/jira/model';
import { doc, types } from '../builders';

/** One call of a tour through every operation: which, with what in its path, and what it sends. */
export interface Step {
  operation: string;
  path: string;
  body?: Json | Buffer;
  headers?: Record<string, string>;
}

const platform = '/rest/api/3/';
const agile = '/rest/agile/1.0/';
const software = '/rest/software/1.0/';

/** `GET issue/{issueIdOrKey}` and what stands for each `{…}`, in order, with the query at the end. */
const step =
  (base: string) =>
  (
    operation: string,
    values: readonly string[] = [],
    body?: Json | Buffer,
    query = '',
    headers?: Record<string, string>,
  ): Step => {
    const [method = '', template = ''] = operation.split(' ');
    const left = [...values];
    const path = template.replace(/\{[^}]+\}/g, () => left.shift() ?? '');
    return { operation: `${method} ${base}${template}`, path: `${base}${path}${query}`, body, headers };
  };

const v3 = step(platform);
const soft = step(agile);
const byToken = step(software);
const one = ['OPS-1'];

const boundary = '----tour';
const upload = Buffer.from(
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nhello\r\n--${boundary}--\r\n`,
);
const uploading = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-atlassian-token': 'no-check' };
const expandAll = 'expand=names,schema,renderedFields,transitions,operations,editmeta,changelog';
const moreFields = { project: { key: 'OPS' }, issuetype: { id: types.task } };

/** Reads of one issue and of many. */
const issues: Step[] = [
  v3('GET issue/{issueIdOrKey}', one, undefined, `?${expandAll}&properties=*all`),
  v3('GET issue/{issueIdOrKey}', ['OPS-4']),
  v3('POST issue/bulkfetch', [], {
    issueIdsOrKeys: ['OPS-1', '10002'],
    fields: ['*all'],
    expand: ['changelog', 'names'],
  }),
  v3('GET issue/{issueIdOrKey}/changelog', one, undefined, '?maxResults=2'),
  v3('POST issue/{issueIdOrKey}/changelog/list', one, { changelogIds: [20001] }),
  v3('POST changelog/bulkfetch', [], { issueIdsOrKeys: ['OPS-1'] }),
  v3('GET search/jql', [], undefined, '?jql=project%3DOPS&fields=*all&expand=names,schema,changelog'),
  v3('POST search/jql', [], { jql: 'project = OPS', fields: ['summary'], maxResults: 2 }),
  v3('POST search/approximate-count', [], { jql: 'project = OPS' }),
  v3('POST jql/match', [], { issueIds: [10001], jqls: ['project = OPS'] }),
  v3('GET issue/{issueIdOrKey}/editmeta', one),
  v3('GET issue/{issueIdOrKey}/transitions', one, undefined, '?expand=transitions.fields'),
  v3('GET issue/createmeta/{projectIdOrKey}/issuetypes', ['OPS']),
  v3('GET issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', ['OPS', types.task]),
];

/** What is made, changed and taken away again. New ids go on from the builder's last ones. */
const changes: Step[] = [
  v3('POST issue', [], { fields: { ...moreFields, summary: 'New' }, properties: [{ key: 'k', value: { a: 1 } }] }),
  v3('POST issue/bulk', [], { issueUpdates: [{ fields: { ...moreFields, summary: 'A' } }, { fields: {} }] }),
  v3('PUT issue/{issueIdOrKey}', one, { fields: { summary: 'Changed' } }),
  v3('PUT issue/{issueIdOrKey}', one, { fields: { labels: ['x'] } }, '?returnIssue=true'),
  v3('PUT issue/{issueIdOrKey}/assignee', one, { accountId: '557058:noor' }),
  v3('GET issue/{issueIdOrKey}/changelog', one),
  v3('POST issue/{issueIdOrKey}/transitions', one, { transition: { id: '11' } }),
  v3('POST issue/{issueIdOrKey}/notify', one, {
    subject: 's',
    textBody: 't',
    to: { assignee: true, watchers: true, users: [{ accountId: 'jonas' }] },
  }),
  v3('POST issue/{issueIdOrKey}/comment', one, { body: doc('said') }),
  v3('GET issue/{issueIdOrKey}/comment', one, undefined, '?expand=renderedBody'),
  v3('GET issue/{issueIdOrKey}/comment/{id}', ['OPS-1', '70001']),
  v3('PUT issue/{issueIdOrKey}/comment/{id}', ['OPS-1', '70001'], { body: doc('said better') }),
  v3('POST comment/list', [], { ids: [70001] }),
  v3('DELETE issue/{issueIdOrKey}/comment/{id}', ['OPS-1', '70001']),
  v3('POST issue/{issueIdOrKey}/worklog', one, { timeSpentSeconds: 600, comment: doc('looked') }),
  v3('GET issue/{issueIdOrKey}/worklog', one),
  v3('GET issue/{issueIdOrKey}/worklog/{id}', ['OPS-1', '80001']),
  v3('DELETE issue/{issueIdOrKey}/worklog/{id}', ['OPS-1', '80001']),
  v3('POST issueLink', [], {
    type: { name: 'Relates' },
    inwardIssue: { key: 'OPS-2' },
    outwardIssue: { key: 'OPS-3' },
  }),
  v3('GET issueLink/{linkId}', ['1']),
  v3('DELETE issueLink/{linkId}', ['2']),
  v3('GET issueLinkType'),
  v3('GET issueLinkType/{issueLinkTypeId}', ['10000']),
  v3('POST issue/{issueIdOrKey}/remotelink', one, {
    globalId: 'b',
    object: { url: 'https://wiki.example.com', title: 'Page' },
  }),
  v3('POST issue/{issueIdOrKey}/remotelink', one, {
    globalId: 'b',
    object: { url: 'https://wiki.example.com', title: 'Page 2' },
  }),
  v3('GET issue/{issueIdOrKey}/remotelink', one),
  v3('GET issue/{issueIdOrKey}/remotelink/{linkId}', ['OPS-1', '9000']),
  v3('PUT issue/{issueIdOrKey}/remotelink/{linkId}', ['OPS-1', '9000'], {
    object: { url: 'https://x.example.com', title: 'X' },
  }),
  v3('DELETE issue/{issueIdOrKey}/remotelink/{linkId}', ['OPS-1', '9000']),
  v3('DELETE issue/{issueIdOrKey}/remotelink', one, undefined, '?globalId=b'),
  v3('POST issue/{issueIdOrKey}/attachments', one, upload, '', uploading),
  v3('GET attachment/{id}', ['90001']),
  v3('GET attachment/content/{id}', ['90001'], undefined, '?redirect=false'),
  v3('DELETE attachment/{id}', ['90001']),
  v3('POST issue/{issueIdOrKey}/watchers', one, 'jonas'),
  v3('GET issue/{issueIdOrKey}/watchers', one),
  v3('DELETE issue/{issueIdOrKey}/watchers', one, undefined, '?accountId=jonas'),
  v3('PUT issue/{issueIdOrKey}/properties/{propertyKey}', ['OPS-1', 'p'], { a: 1 }),
  v3('GET issue/{issueIdOrKey}/properties', one),
  v3('GET issue/{issueIdOrKey}/properties/{propertyKey}', ['OPS-1', 'p']),
  v3('DELETE issue/{issueIdOrKey}/properties/{propertyKey}', ['OPS-1', 'p']),
];

const siteParts: Step[] = [
  v3('GET field'),
  v3('GET field/search'),
  v3('GET label'),
  v3('GET mypermissions', [], undefined, '?permissions=EDIT_ISSUES&issueKey=OPS-1'),
  v3('POST permissions/check', [], {
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000], issues: [10001] }],
  }),
  v3('POST permissions/project', [], { permissions: ['EDIT_ISSUES'] }),
  v3('GET project'),
  v3('GET project/search', [], undefined, '?expand=description,lead'),
  v3('GET project/{projectIdOrKey}', ['OPS']),
  v3('GET project/{projectIdOrKey}/versions', ['OPS']),
  v3('GET project/{projectIdOrKey}/components', ['OPS']),
  v3('GET project/{projectIdOrKey}/statuses', ['OPS']),
  v3('GET project/{projectKeyOrId}/securitylevel', ['OPS']),
  v3('PUT project/{projectIdOrKey}/properties/{propertyKey}', ['OPS', 'p'], { a: 1 }),
  v3('GET project/{projectIdOrKey}/properties', ['OPS']),
  v3('GET project/{projectIdOrKey}/properties/{propertyKey}', ['OPS', 'p']),
  v3('DELETE project/{projectIdOrKey}/properties/{propertyKey}', ['OPS', 'p']),
  v3('GET serverInfo'),
  v3('GET status'),
  v3('GET statuses/search'),
  v3('GET resolution'),
  v3('GET issuetype'),
  v3('GET priority'),
  v3('GET priority/search'),
  v3('GET myself', [], undefined, '?expand=groups,applicationRoles'),
  v3('GET user', [], undefined, '?accountId=jonas'),
  v3('GET user/bulk', [], undefined, '?accountId=jonas&accountId=petra'),
  v3('GET user/search', [], undefined, '?query=j'),
  v3('GET users/search'),
  v3('GET user/assignable/search', [], undefined, '?project=OPS&query='),
];

const boards: Step[] = [
  soft('GET board'),
  soft('GET board/{boardId}', ['1']),
  soft('GET board/{boardId}/configuration', ['1']),
  soft('GET board/{boardId}/sprint', ['1']),
  soft('GET board/{boardId}/issue', ['1']),
  soft('GET board/{boardId}/backlog', ['1']),
  soft('GET board/{boardId}/sprint/{sprintId}/issue', ['1', '2']),
  soft('GET sprint/{sprintId}/issue', ['2']),
  byToken('GET board/{boardId}/issue', ['1'], undefined, '?expand=names,schema'),
  byToken('GET board/{boardId}/issue/approximate-count', ['1']),
  byToken('GET board/{boardId}/backlog', ['1']),
  byToken('GET board/{boardId}/backlog/approximate-count', ['1']),
  byToken('GET board/{boardId}/sprint/{sprintId}/issue', ['1', '2']),
  byToken('GET sprint/{sprintId}/issue', ['2']),
  soft('GET issue/{issueIdOrKey}', one),
  soft('POST sprint', [], { name: 'Repair', originBoardId: 1 }),
  soft('GET sprint/{sprintId}', ['101']),
  soft('PUT sprint/{sprintId}', ['101'], { name: 'Repairs' }),
  soft('POST sprint/{sprintId}', ['101'], { goal: 'Calm' }),
  soft('POST sprint/{sprintId}/issue', ['101'], { issues: ['OPS-1'] }),
  soft('POST backlog/issue', [], { issues: ['OPS-1'] }),
  soft('POST backlog/{boardId}/issue', ['1'], { issues: ['OPS-1'] }),
  soft('PUT issue/rank', [], { issues: ['OPS-1'], rankBeforeIssue: 'OPS-2' }),
  soft('DELETE sprint/{sprintId}', ['101']),
  v3('DELETE issue/{issueIdOrKey}', ['OPS-2'], undefined, '?deleteSubtasks=true'),
];

/** A call of every operation the host plays, in an order that leaves what the next one needs. */
export const tour: readonly Step[] = [...issues, ...changes, ...siteParts, ...boards];
