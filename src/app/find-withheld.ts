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
 * Keys (upper case) of linked tickets that this reader may not see: what the incident's changelog, as this reader reads
 * it, shows as linked and not unlinked, and its links lack. Nothing is ever read as the app to find out.
 */
export async function findWithheld(
  jira: Jira,
  incident: IssueRecord,
  histories: ReadonlyMap<string, readonly HistoryRecord[]>,
): Promise<ReadonlySet<string>> {
  const linked = incident.links.flatMap(({ id, key }) => [key.toUpperCase(), ...formerKeys(histories.get(id) ?? [])]);
  const own = [incident.key.toUpperCase(), ...formerKeys(histories.get(incident.id) ?? [])];
  const suspects = keysNotShown(histories.get(incident.id) ?? [], new Set([...linked, ...own]));
  if (suspects.length === 0) return new Set();
  const visible = await visibleAmong(jira, suspects);
  return new Set(suspects.filter((key) => !visible.has(key)));
}
