import { rule } from '../scope-rule';
import type { ScopeTable } from '../scope-rule';

/** What belongs to an issue: comments, links, worklogs, attachments, watchers, properties. Source: the OpenAPI description of 2026-11. */
export const issuePartScopes: ScopeTable = {
  'GET /rest/api/3/attachment/content/{id}': rule('read:jira-work', 'read:attachment'),
  'DELETE /rest/api/3/attachment/{id}': rule('write:jira-work', 'delete:attachment'),
  'GET /rest/api/3/attachment/{id}': rule(
    'read:jira-work',
    'read:attachment read:user read:application-role read:avatar read:group',
  ),
  'POST /rest/api/3/comment/list': rule(
    'read:jira-work',
    'delete:comment.property read:avatar read:comment read:group read:project-role read:user read:comment.property read:project',
  ),
  'PUT /rest/api/3/issue/{issueIdOrKey}/assignee': rule('write:jira-work', 'write:issue'),
  'POST /rest/api/3/issue/{issueIdOrKey}/attachments': rule(
    'write:jira-work',
    'read:user write:attachment read:attachment read:avatar',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': rule(
    'read:jira-work',
    'read:issue-meta read:avatar read:issue.changelog',
  ),
  'POST /rest/api/3/issue/{issueIdOrKey}/changelog/list': rule(
    'read:jira-work',
    'read:issue-meta read:avatar read:issue.changelog',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': rule(
    'read:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar',
  ),
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': rule(
    'write:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user write:comment read:avatar',
  ),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}': rule(
    'write:jira-work',
    'delete:comment delete:comment.property',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': rule(
    'read:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar',
  ),
  'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}': rule(
    'write:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user write:comment read:avatar',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta': rule('read:jira-work', 'read:issue-meta read:field-configuration'),
  'POST /rest/api/3/issue/{issueIdOrKey}/notify': rule('write:jira-work', 'send:notification'),
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': rule('read:jira-work', 'read:issue.property'),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': rule('write:jira-work', 'delete:issue.property'),
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': rule('read:jira-work', 'read:issue.property'),
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': rule('write:jira-work', 'write:issue.property'),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink': rule('write:jira-work', 'delete:issue.remote-link write:issue'),
  'GET /rest/api/3/issue/{issueIdOrKey}/remotelink': rule('read:jira-work', 'read:issue.remote-link read:status'),
  'POST /rest/api/3/issue/{issueIdOrKey}/remotelink': rule(
    'write:jira-work',
    'write:issue write:issue.remote-link read:issue.remote-link',
  ),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}': rule(
    'write:jira-work',
    'delete:issue.remote-link write:issue',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}': rule(
    'read:jira-work',
    'read:issue.remote-link read:status',
  ),
  'PUT /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}': rule(
    'write:jira-work',
    'write:issue write:issue.remote-link',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': rule(
    'read:jira-work',
    'read:issue.transition read:status read:field-configuration',
  ),
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': rule('write:jira-work', 'write:issue write:issue.property'),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers': rule('write:jira-work', 'write:issue.watcher'),
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers': rule('read:jira-work', 'read:issue.watcher read:user read:avatar'),
  'POST /rest/api/3/issue/{issueIdOrKey}/watchers': rule('write:jira-work', 'write:issue.watcher'),
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog': rule(
    'read:jira-work',
    'read:group read:issue-worklog read:issue-worklog.property read:project-role read:user read:avatar',
  ),
  'POST /rest/api/3/issue/{issueIdOrKey}/worklog': rule(
    'write:jira-work',
    'write:issue-worklog write:issue-worklog.property read:avatar read:group read:issue-worklog read:project-role read:user read:issue-worklog.property',
  ),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': rule(
    'write:jira-work',
    'delete:issue-worklog delete:issue-worklog.property write:issue.time-tracking',
  ),
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': rule(
    'read:jira-work',
    'read:comment read:group read:issue-worklog read:issue-worklog.property read:project-role read:user read:avatar',
  ),
  'POST /rest/api/3/issueLink': rule('write:jira-work', 'write:comment write:issue write:issue-link'),
  'DELETE /rest/api/3/issueLink/{linkId}': rule('write:jira-work', 'delete:issue-link'),
  'GET /rest/api/3/issueLink/{linkId}': rule(
    'read:jira-work',
    'read:field read:issue-link-type read:issue read:issue-type read:priority read:status read:avatar read:issue.time-tracking read:project-category read:project read:user',
  ),
  'GET /rest/api/3/issueLinkType': rule('read:jira-work', 'read:issue-link-type'),
  'GET /rest/api/3/issueLinkType/{issueLinkTypeId}': rule('read:jira-work', 'read:issue-link-type'),
};
