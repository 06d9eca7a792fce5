import type { Person } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** People who may be assigned issues where a follow-up would be created. */
export async function findOwners(
  ports: Ports,
  caller: Caller,
  { query }: { readonly query: string },
): Promise<readonly Person[]> {
  const [incident] = await Promise.all([ports.jira.readHead(caller.incidentId), requireEdit(ports, caller)]);
  return ports.jira.findAssignable(incident.project.key, query.trim());
}
