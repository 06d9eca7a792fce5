import type { Call, JiraReply } from '../http';
import { Refusal } from '../http';
import type { History, Json, JsonObject } from '../model';
import { stringsOf } from '../read';
import { bodyOf } from '../request-parts';
import { epochOf } from '../time';
import { bulkHistoryJson } from '../wire/history';
import { visibleAmong } from './issue-bulk';

const limits = { issues: 1000, fieldIds: 10, usual: 1000, most: 10_000 } as const;

/** What histories are sorted by: their instant, then their issue, then themselves. */
type Position = [at: number, issueId: number, historyId: number];

interface Entry {
  issueId: string;
  position: Position;
  history: History;
}

const compare = (a: Position, b: Position): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** A token names the last history answered, so that what is written meanwhile neither repeats nor hides one. */
const tokenOf = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

const positionIn = (token: string): Position => {
  try {
    const parts = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown;
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'number')) {
      return parts as Position;
    }
  } catch {
    // Not one of ours: refused below.
  }
  throw new Refusal(400, ['The provided next page token is invalid or expired.']);
};

/** With `fieldIds`, only matching items are answered; items that carry no field id never match. */
const narrowed = (history: History, fieldIds: ReadonlySet<string>): History[] => {
  if (fieldIds.size === 0) return [history];
  const items = history.items.filter(({ fieldId }) => fieldId !== undefined && fieldIds.has(fieldId));
  return items.length === 0 ? [] : [{ ...history, items }];
};

interface Asked {
  issues: string[];
  fieldIds: Set<string>;
  maxResults: number;
  after: Position | null;
}

function askedIn(body: JsonObject): Asked {
  const issues = stringsOf(body.issueIdsOrKeys);
  if (issues.length === 0) throw new Refusal(400, ['At least one issue ID or key must be provided.']);
  if (issues.length > limits.issues) {
    throw new Refusal(400, ['You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.']);
  }
  const fieldIds = new Set(stringsOf(body.fieldIds));
  if (fieldIds.size > limits.fieldIds) throw new Refusal(400, ['A maximum of 10 field IDs can be specified.']);
  const maxResults = body.maxResults ?? limits.usual;
  if (typeof maxResults !== 'number' || maxResults < 1 || maxResults > limits.most) {
    throw new Refusal(400, ['The max results parameter has to be between 1 and 10,000.']);
  }
  const token = body.nextPageToken;
  return { issues, fieldIds, maxResults, after: typeof token === 'string' ? positionIn(token) : null };
}

const grouped = (call: Call, page: readonly Entry[]): Json[] => {
  const byIssue = new Map<string, Json[]>();
  for (const { issueId, history } of page) {
    const list = byIssue.get(issueId) ?? [];
    if (list.length === 0) byIssue.set(issueId, list);
    list.push(bulkHistoryJson(call.site, call.caller, history));
  }
  return [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
};

/**
 * Many issues' histories merged, oldest first and then by issue, cut into pages. Issues without history, unknown or
 * unseen are absent. `created` is epoch milliseconds here, and here alone.
 */
export function bulkFetchChangelog(call: Call): JiraReply {
  const body = bodyOf(call, ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken']);
  const { issues, fieldIds, maxResults, after } = askedIn(body);
  const entries = visibleAmong(call, issues).flatMap((issue) =>
    issue.histories.flatMap((whole) =>
      narrowed(whole, fieldIds).map((history): Entry => ({
        issueId: issue.id,
        position: [epochOf(whole.created), Number(issue.id), Number(history.id)],
        history,
      })),
    ),
  );
  const left = entries
    .filter((entry) => after === null || compare(entry.position, after) > 0)
    .sort((a, b) => compare(a.position, b.position));
  const page = left.slice(0, maxResults);
  const last = page.at(-1);
  const isCut = left.length > page.length && last !== undefined;
  return {
    status: 200,
    body: {
      issueChangeLogs: grouped(call, page),
      ...(isCut ? { nextPageToken: tokenOf(last.position) } : {}),
    },
  };
}
