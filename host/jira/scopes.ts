import { agileScopes, softwareScopes } from './scopes/agile-scopes';
import { issueScopes } from './scopes/issue-scopes';
import { issuePartScopes } from './scopes/issue-part-scopes';
import { siteScopes } from './scopes/site-scopes';
import type { ScopeRule, ScopeTable } from './scope-rule';

/** The scopes of every operation the site plays. */
export const scopeTable: ScopeTable = {
  ...issueScopes,
  ...issuePartScopes,
  ...siteScopes,
  ...agileScopes,
  ...softwareScopes,
};

/** True where the granted scopes allow the call. */
export const scopesSuffice = ({ classic, granular }: ScopeRule, granted: readonly string[]): boolean =>
  [classic, granular].some((list) => list?.every((scope) => granted.includes(scope)) ?? false);
