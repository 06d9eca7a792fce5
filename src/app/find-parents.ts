import type { Calls, ParentChoice } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** Issues that may stand above one of this type. */
export async function findParents(
  ports: Ports,
  caller: Caller,
  { projectId, issueTypeId, query, issueId }: Parameters<Calls['findParents']>[0],
): Promise<readonly ParentChoice[]> {
  await requireEdit(ports, caller);
  return ports.jira.findParents(
    { projectId, issueTypeId },
    issueId === undefined ? { query: query.trim() } : { issueId },
  );
}
