import { Refusal } from '../http';

/** How much one issue holds. Source: OpenAPI, `GET /rest/api/3/issue/limit/report`. */
const limits = {
  comments: 5000,
  worklogs: 10_000,
  attachments: 2000,
  'issue links': 2000,
  'remote links': 2000,
} as const;

/** Jira's 413 where the issue cannot take `more` of them. */
export function checkRoom(what: keyof typeof limits, held: number, more = 1): void {
  if (held + more <= limits[what]) return;
  throw new Refusal(413, [`The issue has reached the limit of ${limits[what]} ${what}.`]);
}
