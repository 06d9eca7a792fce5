import type { Calls, PlaceNames } from '#contract';
import { bounded } from './bounded';
import type { Caller, Ports } from './ports';

/** The incident's own project. */
const OWN = '';

/** Requests at a time. */
const WIDTH = 4;

/** What projects, priorities and sprints are called, as far as this reader may see them. Throws incidentGone. */
export async function readPlaceNames(
  { jira }: Ports,
  { incidentId }: Caller,
  { projectIds, sprintIds }: Parameters<Calls['readPlaceNames']>[0],
): Promise<PlaceNames> {
  const { project } = await jira.readHead(incidentId);
  const ids = [...new Set(projectIds)].filter((id) => id !== OWN);
  const [projects, priorities, linkTypes, sprints] = await Promise.all([
    ids.length > 0 ? jira.readProjectNames(ids) : {},
    jira.readPriorityNames(),
    jira.readLinkTypes(),
    bounded([...new Set(sprintIds)], WIDTH, async (id) => ({ id, name: await jira.readSprintName(id) })),
  ]);
  const seen = sprints.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  const own = projectIds.includes(OWN) && { [OWN]: { key: project.key, name: project.name } };
  return { projects: { ...projects, ...own }, priorities, sprints: seen, linkTypes };
}
