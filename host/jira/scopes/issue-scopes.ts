import { rule } from '../scope-rule';
import type { ScopeTable } from '../scope-rule';

/** Issues, their history, and search. Source: the OpenAPI description of 2026-11. */
export const issueScopes: ScopeTable = {
  'POST /rest/api/3/changelog/bulkfetch': rule('read:jira-work', 'read:issue-meta read:avatar read:issue.changelog'),
  'POST /rest/api/3/issue': rule(
    'write:jira-work',
    'write:issue write:comment write:comment.property write:attachment read:issue',
  ),
  'POST /rest/api/3/issue/bulk': rule(
    'write:jira-work',
    'write:issue write:comment write:comment.property write:attachment read:issue',
  ),
  'POST /rest/api/3/issue/bulkfetch': rule(
    'read:jira-work',
    'read:issue-meta read:issue-security-level read:issue.vote read:issue.changelog read:avatar read:issue read:status read:user read:field-configuration',
  ),
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes': rule(
    'read:jira-work',
    'read:issue-meta read:avatar read:field-configuration',
  ),
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}': rule(
    'read:jira-work',
    'read:issue-meta read:avatar read:field-configuration',
  ),
  'DELETE /rest/api/3/issue/{issueIdOrKey}': rule('write:jira-work', 'delete:issue'),
  'GET /rest/api/3/issue/{issueIdOrKey}': rule(
    'read:jira-work',
    'read:issue-meta read:issue-security-level read:issue.vote read:issue.changelog read:avatar read:issue read:status read:user read:field-configuration',
  ),
  'PUT /rest/api/3/issue/{issueIdOrKey}': rule('write:jira-work', 'write:issue'),
  'POST /rest/api/3/jql/match': rule('read:jira-work', 'read:issue-details'),
  'GET /rest/api/3/search': rule(
    'read:jira-work',
    'read:issue-details read:audit-log read:avatar read:field-configuration read:issue-meta',
  ),
  'POST /rest/api/3/search': rule(
    'read:jira-work',
    'read:issue-details read:field.default-value read:field.option read:field read:group',
  ),
  'POST /rest/api/3/search/approximate-count': rule(
    'read:jira-work',
    'read:issue-details read:field.default-value read:field.option read:field read:group',
  ),
  'GET /rest/api/3/search/jql': rule(
    'read:jira-work',
    'read:issue-details read:audit-log read:avatar read:field-configuration read:issue-meta',
  ),
  'POST /rest/api/3/search/jql': rule(
    'read:jira-work',
    'read:issue-details read:field.default-value read:field.option read:field read:group',
  ),
};
