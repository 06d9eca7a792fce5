import { rule } from '../scope-rule';
import type { ScopeTable } from '../scope-rule';

/** Projects, fields, users, permissions. Source: the OpenAPI description of 2026-11. */
export const siteScopes: ScopeTable = {
  'GET /rest/api/3/field': rule(
    'read:jira-work',
    'read:field read:avatar read:project-category read:project read:field-configuration',
  ),
  'GET /rest/api/3/field/search': rule('read:jira-work', 'read:field read:field-configuration'),
  'GET /rest/api/3/issuetype': rule('read:jira-work', 'read:issue-type read:avatar read:project-category read:project'),
  'GET /rest/api/3/label': rule('read:jira-work', 'read:label'),
  'GET /rest/api/3/mypermissions': rule('read:jira-work', 'read:permission'),
  'GET /rest/api/3/myself': rule('read:jira-user', 'read:application-role read:group read:user read:avatar'),
  'POST /rest/api/3/permissions/check': rule('read:jira-work', 'read:permission'),
  'POST /rest/api/3/permissions/project': rule('read:jira-work', 'read:permission read:project'),
  'GET /rest/api/3/priority': rule('read:jira-work', 'read:priority'),
  'GET /rest/api/3/priority/search': rule('manage:jira-configuration'),
  'GET /rest/api/3/project': rule(
    'read:jira-work',
    'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category read:project-version read:project.component',
  ),
  'GET /rest/api/3/project/search': rule(
    'read:jira-work',
    'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category read:project-version read:project.component',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}': rule(
    'read:jira-work',
    'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category read:project-version read:project.component',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}/components': rule(
    'read:jira-work',
    'read:project read:project.component read:user read:application-role read:avatar read:group',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}/properties': rule('read:jira-work', 'read:project.property'),
  'DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': rule(
    'manage:jira-project',
    'delete:project.property',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': rule('read:jira-work', 'read:project.property'),
  'PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': rule(
    'manage:jira-project',
    'write:project.property',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}/statuses': rule(
    'read:jira-work',
    'read:issue-status read:issue-type read:status',
  ),
  'GET /rest/api/3/project/{projectIdOrKey}/versions': rule('read:jira-work', 'read:project-version'),
  'GET /rest/api/3/project/{projectKeyOrId}/securitylevel': rule('read:jira-work', 'read:issue-security-level'),
  'GET /rest/api/3/resolution': rule('read:jira-work', 'read:resolution'),
  'GET /rest/api/3/serverInfo': rule('', ''),
  'GET /rest/api/3/status': rule('read:jira-work', 'read:status'),
  'GET /rest/api/3/statuses/search': rule('manage:jira-configuration', 'read:workflow'),
  'GET /rest/api/3/user': rule('read:jira-user', 'read:application-role read:group read:user read:avatar'),
  'GET /rest/api/3/user/assignable/search': rule(
    'read:jira-user',
    'read:issue read:project read:user read:application-role read:avatar read:group',
  ),
  'GET /rest/api/3/user/bulk': rule('read:jira-user', 'read:application-role read:group read:user read:avatar'),
  'GET /rest/api/3/user/search': rule(
    'read:jira-user',
    'read:user read:user.property read:application-role read:avatar read:group',
  ),
  'GET /rest/api/3/users/search': rule('read:jira-user', 'read:user read:application-role read:avatar read:group'),
};
