import type { ProjectLeads } from '#contract';
import type { Caller, Ports } from './ports';

/** The incident's own project. */
const OWN = '';

/** Who leads these projects, as far as this person may see them. Throws incidentGone. */
export async function readProjectLeads(
  { jira }: Ports,
  { incidentId }: Caller,
  { projectIds }: { readonly projectIds: readonly string[] },
): Promise<ProjectLeads> {
  const { project } = await jira.readHead(incidentId);
  const ids = [...new Set(projectIds.map((id) => (id === OWN ? project.id : id)))];
  const leads = ids.length > 0 ? await jira.readLeads(ids) : {};
  return projectIds.includes(OWN) ? { ...leads, [OWN]: leads[project.id] ?? null } : leads;
}
