import type { IssueRecord, LinkRecord } from './issue-record';
import type { Jira } from './ports';

/** What stands beside an issue: its links, then its sub-tasks. */
const besides = ({ links, subTasks }: IssueRecord): readonly LinkRecord[] => [...links, ...subTasks];

/**
 * Ids of the tickets that belong to the incident as this reader sees it, as far as `asked` needs them: itself, its
 * links and sub-tasks, and, only where one is asked for that is none of these, what stands beside those in turn.
 */
export async function findParts(
  jira: Jira,
  incident: IssueRecord,
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  const near = new Set([incident.id, ...besides(incident).map(({ id }) => id)]);
  if (asked.every((id) => near.has(id))) return near;
  const heads = await jira.readHeads([...near].filter((id) => id !== incident.id));
  return new Set([...near, ...heads.flatMap((head) => besides(head).map(({ id }) => id))]);
}
