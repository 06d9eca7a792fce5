import type { Clock } from '../clock';
import { HostProblem } from '../host-problem';
import type { SiteState, User } from './model';

/** One request of the app's report, as it came. */
export interface ReportedAccount {
  accountId: string;
  /** ISO 8601. */
  updatedAt: string;
}

export type AccountStatus = { accountId: string; status: 'closed' | 'updated' };

/** What becomes of people's Atlassian accounts, which is not the site's to say. */
export interface Accounts {
  /** The account is closed for good: nobody signs in as it, and Jira says "Former user". Throws HostProblem where there is none. */
  close(accountId: string): void;
  /** The person changes their name. */
  rename(accountId: string, displayName: string): void;
  /** What Atlassian answers to a report: nothing about accounts that are as they were. */
  statusOf(accounts: readonly ReportedAccount[]): AccountStatus[];
}

/** What is left of somebody whose account was closed. */
const closed = (user: User, at: number): User => ({
  ...user,
  accountType: 'unknown',
  displayName: 'Former user',
  emailAddress: '',
  active: false,
  role: null,
  groups: [],
  closedAt: at,
});

export function createAccounts(state: SiteState, clock: Clock, changed: () => void): Accounts {
  const change = (accountId: string, next: (user: User) => User): void => {
    const user = state.users[accountId];
    if (!user) throw new HostProblem(`There is no account ${accountId}.`);
    state.users[accountId] = next(user);
    changed();
  };
  const statusOf = ({ accountId, updatedAt }: ReportedAccount): AccountStatus[] => {
    const { closedAt, changedAt = -Infinity } = state.users[accountId] ?? {};
    if (closedAt !== undefined) return [{ accountId, status: 'closed' }];
    return changedAt > Date.parse(updatedAt) ? [{ accountId, status: 'updated' }] : [];
  };
  return {
    close: (accountId) => change(accountId, (user) => closed(user, clock.now())),
    rename: (accountId, displayName) => change(accountId, (user) => ({ ...user, displayName, changedAt: clock.now() })),
    statusOf: (accounts) => accounts.flatMap(statusOf),
  };
}
