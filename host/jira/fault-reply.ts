import type { Fault } from '../faults';
import type { JiraReply } from './http';
import { tooMany } from './too-many';

/** The answer of a fault with a status: Jira's own 429, a gateway's page for 5xx, else Jira's envelope. */
export function faultReply({ status, retryAfterMs }: Fault, now: number): JiraReply | undefined {
  if (status === undefined) return undefined;
  if (status === 429) return tooMany({ reason: 'jira-burst-based', limit: 100, waitMs: retryAfterMs ?? 1000, now });
  const headers: Record<string, string> =
    retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
  if (status < 500)
    return { status, headers, body: { errorMessages: [`HTTP ${status}, as this host was told.`], errors: {} } };
  return {
    status,
    headers: { ...headers, 'content-type': 'text/html;charset=UTF-8' },
    body: Buffer.from(`<html><body><h1>HTTP Status ${status}</h1></body></html>`),
  };
}
