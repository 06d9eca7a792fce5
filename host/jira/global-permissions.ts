import type { Caller, Site } from './http';
import type { User } from './model';
import { callerUser } from './permissions';

/** Whether a user holds a global permission: administrators all, everybody who signs in those of daily work. */
export const userCanGlobally = (user: User | undefined, key: string): boolean => {
  if (user === undefined || !user.active) return false;
  return key === 'ADMINISTER' || key === 'SYSTEM_ADMIN'
    ? user.role === 'admin'
    : user.role !== null || user.accountType === 'app';
};

/** The same for a caller; an app on its own may find users, and administers nothing. */
export const canGlobally = (site: Site, caller: Caller, key: string): boolean =>
  caller.asApp ? key === 'USER_PICKER' : userCanGlobally(callerUser(site, caller), key);
