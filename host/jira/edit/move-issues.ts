import type { Caller, Site } from '../http';
import { wellKnown } from '../model';
import type { HistoryItem, Issue } from '../model';
import { item } from './field-change';
import { tellUpdated } from './product-events';
import { rankBetween } from './rank-between';
import { sprintItem, sprintsAfter } from './write-sprint';
import { writeHistory } from './write-history';

/**
 * Moves issues into a sprint, or (null) out of every open one into the backlog. Writes each issue's `Sprint` history;
 * whether the caller may, and whether the sprint takes issues, is asked before.
 */
export function moveToSprint(site: Site, caller: Caller, issues: readonly Issue[], sprintId: number | null): void {
  for (const issue of issues) {
    const next = sprintsAfter(site, issue, sprintId);
    const change = sprintItem(site, issue, next);
    if (change === undefined) continue;
    issue.sprintIds = next;
    tellUpdated(site, caller, issue, writeHistory(site, caller, issue, [change]));
  }
}

/** Jira never shows the rank itself. */
const rankItem = (site: Site, higher: boolean): HistoryItem => {
  const name = site.state.fields[wellKnown.rank]?.name ?? 'Rank';
  const after = { id: '', text: higher ? 'Ranked higher' : 'Ranked lower' };
  return item(name, wellKnown.rank, { id: '', text: '' }, after);
};

/** The neighbour of `rank` on that side, among issues that are not being moved; null at the end. */
const neighbour = (site: Site, moving: ReadonlySet<string>, rank: string, side: 'above' | 'below'): string | null => {
  let nearest: string | null = null;
  for (const issue of Object.values(site.state.issues)) {
    if (moving.has(issue.id) || issue.rank === '') continue;
    const isBeyond = side === 'above' ? issue.rank < rank : issue.rank > rank;
    const isNearer = nearest === null || (side === 'above' ? issue.rank > nearest : issue.rank < nearest);
    if (isBeyond && isNearer) nearest = issue.rank;
  }
  return nearest;
};

/** Ranks issues, in the order given, right before or right after another one. */
export function rankIssues(
  site: Site,
  caller: Caller,
  issues: readonly Issue[],
  place: { before: Issue } | { after: Issue },
): void {
  const moving = new Set(issues.map(({ id }) => id));
  const anchor = 'before' in place ? place.before : place.after;
  let low = 'before' in place ? neighbour(site, moving, anchor.rank, 'above') : anchor.rank;
  const high = 'before' in place ? anchor.rank : neighbour(site, moving, anchor.rank, 'below');
  for (const issue of issues.filter(({ id }) => id !== anchor.id)) {
    const rank = rankBetween(low, high);
    const change = rankItem(site, rank < issue.rank);
    issue.rank = rank;
    low = rank;
    tellUpdated(site, caller, issue, writeHistory(site, caller, issue, [change]));
  }
}
