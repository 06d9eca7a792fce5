import type { Caller, Site } from '../http';
import type { History, HistoryItem, Issue, JsonObject } from '../model';
import { nextId } from '../ids';
import { actorOf } from '../permissions';
import { epochOf, jiraTime } from '../time';

/** Jira orders the items of one history by field id; those without one come last. */
const byFieldId = (a: HistoryItem, b: HistoryItem): number => {
  if (a.fieldId === undefined || b.fieldId === undefined)
    return Number(a.fieldId === undefined) - Number(b.fieldId === undefined);
  return a.fieldId < b.fieldId ? -1 : Number(a.fieldId > b.fieldId);
};

/** The instant of a new history: now, or a moment later where the clock stands still, since no two share one. */
export function momentOf(site: Site, issue: Issue): number {
  const now = site.clock.now();
  const last = issue.histories.at(-1);
  const latest = last === undefined ? -Infinity : epochOf(last.created);
  return latest >= now && latest - now < 1000 ? latest + 1 : now;
}

/** Marks the issue as changed now; a comment does so without a history. */
export function touch(site: Site, issue: Issue, epochMs = site.clock.now()): string {
  issue.updated = jiraTime(epochMs, site.state.timeZone);
  return issue.updated;
}

/** Writes one history with its items and bumps `updated`; a change of nothing writes none. */
export function writeHistory(
  site: Site,
  caller: Caller,
  issue: Issue,
  items: readonly HistoryItem[],
  historyMetadata?: JsonObject,
): History | undefined {
  if (items.length === 0) return undefined;
  const history: History = {
    id: String(nextId(site.state, 'history')),
    authorId: actorOf(site, caller),
    created: touch(site, issue, momentOf(site, issue)),
    items: [...items].sort(byFieldId),
    ...(historyMetadata === undefined ? {} : { historyMetadata }),
  };
  issue.histories.push(history);
  return history;
}
