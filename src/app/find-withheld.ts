import type { HistoryRecord } from '#core/timeline/records';
import { formerKeys, keysNotShown } from '#core/timeline/withheld';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';

const upper = (keys: readonly string[]): string[] => keys.map((key) => key.toUpperCase());

/** Asks Jira, as this reader, which of these keys it shows: an unlinked trace of a ticket they may see is no secret. */
async function visibleAmong(jira: Jira, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const visible = await jira.readHeads(keys);
  const current = upper(visible.map(({ key }) => key));
  // A moved ticket answers by its new key; its own history tells the old ones.
  const moved = visible.filter(({ key }) => !keys.includes(key.toUpperCase()));
  const histories = moved.length > 0 ? await jira.readHistories(moved.map(({ id }) => id)) : new Map();
  return new Set([...current, ...[...histories.values()].flatMap(formerKeys)]);
}

/**
 * Keys (upper case) of linked tickets that this reader may not see: what the changelogs of `holders` (the incident and,
 * where the story goes beyond its links, those too), as this reader reads them, show as linked and not unlinked, and
 * their links lack. Nothing is ever read as the app to find out.
 */
export async function findWithheld(
  jira: Jira,
  holders: readonly Pick<IssueRecord, 'id' | 'key' | 'links'>[],
  histories: ReadonlyMap<string, readonly HistoryRecord[]>,
): Promise<ReadonlySet<string>> {
  const known = [...holders, ...holders.flatMap(({ links }) => links)];
  const shown = new Set(known.flatMap(({ id, key }) => [key.toUpperCase(), ...formerKeys(histories.get(id) ?? [])]));
  const suspects = new Set(holders.flatMap(({ id }) => keysNotShown(histories.get(id) ?? [], shown)));
  if (suspects.size === 0) return new Set();
  const visible = await visibleAmong(jira, [...suspects]);
  return new Set([...suspects].filter((key) => !visible.has(key)));
}
