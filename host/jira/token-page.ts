import type { Call } from './http';
import { Refusal } from './http';
import type { Issue, JsonObject } from './model';
import { pageToken, readPageToken } from './page-token';
import type { SearchRequest } from './search-request';

/** The most a page holds when it asks for more than ids and keys; Jira gives fewer than asked without a word. */
const fullPage = 100;
const mostResults = 5000;

/** What is paged through. */
interface Paged {
  /** What a token belongs to: one of another scope is refused. */
  scope: string;
  onlyIds: boolean;
  find(): readonly Issue[];
}

/**
 * The page that a request's token stands for, and `nextPageToken` (absent on the last page) and `isLast` beside it.
 * Throws Jira's 400, which looks at the token first, then at the range, then at the query.
 */
export function tokenPage(
  { site }: Call,
  { nextPageToken, maxResults }: SearchRequest,
  { scope, onlyIds, find }: Paged,
): { page: readonly Issue[]; rest: JsonObject } {
  const now = site.clock.now();
  const offset = nextPageToken === undefined ? 0 : readPageToken(nextPageToken, scope, now);
  if (maxResults < 1 || maxResults > mostResults) {
    throw new Refusal(400, ['The max results parameter has to be between 1 and 5,000.']);
  }
  const found = find();
  const end = offset + (onlyIds ? maxResults : Math.min(maxResults, fullPage));
  const isLast = end >= found.length;
  const next: JsonObject = isLast ? {} : { nextPageToken: pageToken({ jql: scope, offset: end, at: now }) };
  return { page: found.slice(offset, end), rest: { ...next, isLast } };
}
