import type { JiraReply } from './http';

export interface Excess {
  reason: 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';
  limit: number;
  /** Until it is worth trying again. */
  waitMs: number;
  /** Epoch ms. */
  now: number;
}

/** Jira's 429: how long to wait in seconds and as a time, and which of its limits was met. */
export const tooMany = ({ reason, limit, waitMs, now }: Excess): JiraReply => ({
  status: 429,
  headers: {
    'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-nearlimit': 'true',
    'x-ratelimit-reset': new Date(now + waitMs).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'ratelimit-reason': reason,
    'content-type': 'application/json',
  },
  body: {
    errorMessages: ['The request has been rate-limited. Please try again later.'],
    errors: {},
    status: 429,
  },
});
