import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { Faults } from '../faults';
import type { Accounts, ReportedAccount } from '../jira/accounts';
import { faultReply } from '../jira/fault-reply';
import { takeTime } from '../take-time';
import type { FetchMeta } from './forge-runtime';
import type { Invocation } from './invocation';
import { toResponse } from './jira-product';
import { limits } from './limits';
import { brokenConnection, emptyReply, jsonReply, proxyRefusal } from './replies';

export interface ReportParts {
  accounts: Accounts;
  faults: Faults;
  clock: Clock;
  conditions: Conditions;
  scopes: readonly string[];
  /** What came, request by request. */
  reports: (readonly ReportedAccount[])[];
}

/** Ids are opaque; what none can be is refused. */
const isAccountId = /^[\w:.-]{1,128}$/;

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function accountsIn(body: unknown): ReportedAccount[] | string {
  const { accounts } = (JSON.parse(String(body)) ?? {}) as { accounts?: unknown };
  if (!Array.isArray(accounts) || accounts.length === 0) return 'accounts must not be empty';
  if (accounts.length > limits.reportedAccounts)
    return `At most ${limits.reportedAccounts} accounts can be reported at once`;
  for (const { accountId, updatedAt } of accounts as Partial<ReportedAccount>[]) {
    if (typeof accountId !== 'string' || !isAccountId.test(accountId)) return 'accountId must be the id of an account';
    if (!isInstant(updatedAt)) return 'updatedAt must be a date and a time';
  }
  return accounts as ReportedAccount[];
}

/**
 * `POST /app/report-accounts`: which of these accounts were closed, or changed since the app last had them. 204 where
 * there is nothing to do. Only the app itself reports, and only with `report:personal-data`.
 */
export function createReportAccounts({ accounts, faults, clock, conditions, scopes, reports }: ReportParts) {
  const answer = (body: unknown): Response => {
    if (!scopes.includes('report:personal-data'))
      return jsonReply(403, { message: 'The scope report:personal-data is missing' });
    const given = accountsIn(body);
    if (typeof given === 'string') return jsonReply(400, { message: given });
    reports.push(given);
    const told = accounts.statusOf(given);
    return told.length === 0 ? emptyReply(204) : jsonReply(200, { accounts: told });
  };
  return async (invocation: Invocation, meta: FetchMeta, path: string, init?: RequestInit): Promise<Response> => {
    if (meta.provider !== 'app') return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
    const fault = faults.take({ target: 'jira', method: init?.method ?? 'GET', path }) ?? {};
    await takeTime(clock, clock.now(), conditions.latencyMs + (fault.delayMs ?? 0));
    if (fault.drop === 'request') throw brokenConnection();
    const told = faultReply(fault, clock.now());
    const response = told ? toResponse(told) : answer(init?.body);
    if (fault.drop) throw brokenConnection();
    if (fault.kill) invocation.end('killed');
    return response;
  };
}
