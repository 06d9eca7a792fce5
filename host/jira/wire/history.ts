import type { Caller, Site } from '../http';
import type { History, Issue, Json, JsonObject } from '../model';
import { epochOf } from '../time';
import { named } from './user';

/** One history with its items in the order they were written. */
export function historyJson(site: Site, caller: Caller, history: History): JsonObject {
  return {
    id: history.id,
    ...named(site, caller, { author: history.authorId }),
    created: history.created,
    items: history.items.map((item): JsonObject => ({ ...item })),
    ...(history.historyMetadata === undefined ? {} : { historyMetadata: history.historyMetadata }),
  };
}

/** The bulk reader alone answers `created` as a number of epoch milliseconds. */
export function bulkHistoryJson(site: Site, caller: Caller, history: History): JsonObject {
  return { ...historyJson(site, caller, history), created: epochOf(history.created) };
}

/** `changelog` inside an issue: newest first, cut at `limit`, `total` always true. */
export function embeddedChangelog(site: Site, caller: Caller, issue: Issue, limit: number): JsonObject {
  const newest = issue.histories.slice(-limit).reverse();
  const histories: Json[] = newest.map((history) => historyJson(site, caller, history));
  const total = issue.histories.length + issue.missing.histories;
  return { startAt: 0, maxResults: total > histories.length ? limit : total, total, histories };
}
