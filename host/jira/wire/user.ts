import type { Caller, Site } from '../http';
import type { JsonObject, User } from '../model';
import { actorOf, callerUser } from '../permissions';
import { apiUrl, avatarUrls } from './addresses';

/** Apps never see addresses (they would need user/email); people see their own, administrators everybody's. */
const maySeeAddress = (site: Site, caller: Caller, user: User): boolean => {
  if (!user.active || user.accountType !== 'atlassian' || user.emailAddress === '') return false;
  if (caller.channel === 'app' || caller.channel === 'bridge') return false;
  return actorOf(site, caller) === user.accountId || callerUser(site, caller)?.role === 'admin';
};

/** Jira's words for an account that was erased. */
const formerUser = (accountId: string): User => ({
  accountId,
  accountType: 'unknown',
  displayName: 'Former user',
  emailAddress: '',
  active: false,
  timeZone: 'Etc/UTC',
  locale: 'en_US',
  role: null,
  groups: [],
});

/** A user as embedded in issues, comments and histories (UserDetails). */
export function userJson(site: Site, caller: Caller, accountId: string): JsonObject {
  const user = site.state.users[accountId] ?? formerUser(accountId);
  return {
    self: apiUrl(site, caller, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    ...(maySeeAddress(site, caller, user) ? { emailAddress: user.emailAddress } : {}),
    avatarUrls: avatarUrls(site, caller, 'user', accountId),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
    accountType: user.accountType,
  };
}

export function userOrNull(site: Site, caller: Caller, accountId: string | null): JsonObject | null {
  return accountId === null ? null : userJson(site, caller, accountId);
}

/** `author` and `updateAuthor` as the records of an issue carry them; no key where nobody is named. */
export function named(
  site: Site,
  caller: Caller,
  people: Readonly<Record<string, string | null>>,
): Record<string, JsonObject> {
  const entries = Object.entries(people).flatMap(([key, id]) =>
    id === null ? [] : [[key, userJson(site, caller, id)] as const],
  );
  return Object.fromEntries(entries);
}
