import { granularOnly } from '../jira/scope-rule';
import type { ScopeTable } from '../jira/scope-rule';

/** Version 2 knows granular scopes alone. https://developer.atlassian.com/cloud/confluence/rest/v2/ names each operation's. */
export const wikiScopes: ScopeTable = {
  'GET /wiki/api/v2/spaces': granularOnly('read:space:confluence'),
  'GET /wiki/api/v2/pages': granularOnly('read:page:confluence'),
  'POST /wiki/api/v2/pages': granularOnly('write:page:confluence'),
  'GET /wiki/api/v2/pages/{id}': granularOnly('read:page:confluence'),
  'PUT /wiki/api/v2/pages/{id}': granularOnly('write:page:confluence'),
  'DELETE /wiki/api/v2/pages/{id}': granularOnly('delete:page:confluence'),
};
