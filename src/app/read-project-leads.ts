import type { ProjectLeads } from '#contract';
import type { Caller, Ports } from './ports';

/** Who leads these projects, as far as this person may see them. Throws incidentGone. */
export async function readProjectLeads(
  { jira }: Ports,
  { incidentId }: Caller,
  { projectIds }: { readonly projectIds: readonly string[] },
): Promise<ProjectLeads> {
  const [leads] = await Promise.all([
    projectIds.length > 0 ? jira.readLeads([...new Set(projectIds)]) : {},
    jira.mayEdit(incidentId),
  ]);
  return leads;
}
