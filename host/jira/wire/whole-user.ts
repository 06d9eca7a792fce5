import type { Caller, Site } from '../http';
import type { JsonObject } from '../model';
import { userJson } from './user';

/** A user as `/user` and `/myself` answer: with locale, and with groups and roles counted, or listed where asked. */
export function wholeUserJson(site: Site, caller: Caller, accountId: string, expand: readonly string[]): JsonObject {
  const user = site.state.users[accountId];
  const groups = (user?.groups ?? []).map((name) => ({
    name,
    groupId: name,
    self: `${site.baseUrl}/rest/api/3/group?groupId=${encodeURIComponent(name)}`,
  }));
  const roles = user?.role == null ? [] : [{ key: 'jira-software', name: 'Jira Software' }];
  return {
    ...userJson(site, caller, accountId),
    locale: user?.locale ?? 'en_US',
    groups: { size: groups.length, items: expand.includes('groups') ? groups : [] },
    applicationRoles: { size: roles.length, items: expand.includes('applicationRoles') ? roles : [] },
    expand: 'groups,applicationRoles',
  };
}
