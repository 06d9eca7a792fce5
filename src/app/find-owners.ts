import type { Calls, Person } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** People who may be assigned issues where a follow-up would be created. */
export async function findOwners(
  ports: Ports,
  caller: Caller,
  { query, projectId, accountId }: Parameters<Calls['findOwners']>[0],
): Promise<readonly Person[]> {
  const [incident] = await Promise.all([ports.jira.readHead(caller.incidentId), requireEdit(ports, caller)]);
  return ports.jira.findAssignable(
    projectId ?? incident.project.id,
    accountId === undefined ? { query: query.trim() } : { accountId },
  );
}
