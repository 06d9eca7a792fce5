import type { Places } from '#contract';
import type { Caller, Ports } from './ports';
import { readStored } from './read-frame';
import { requireEdit } from './rights';

/** Where follow-ups may be created, and how they may be linked. The incident's own project comes first. */
export async function readPlaces(
  ports: Ports,
  caller: Caller,
  { query = '' }: { readonly query?: string },
): Promise<Places> {
  const { jira } = ports;
  const [incident] = await Promise.all([jira.readHead(caller.incidentId), requireEdit(ports, caller)]);
  const [{ projects, more }, linkTypes] = await Promise.all([
    jira.readCreatableProjects(query.trim()),
    jira.readLinkTypes(),
  ]);
  const own = await ownProject(ports, incident.project, query, projects);
  const offered = (await readStored(ports, caller)).settings?.followUps.projectIds ?? [];
  const rank = ({ id }: { readonly id: string }): number =>
    offered.includes(id) ? offered.indexOf(id) : offered.length;
  const others = projects.filter(({ id }) => id !== incident.project.id).sort((a, b) => rank(a) - rank(b));
  return { projects: [...own, ...others], more, linkTypes };
}

/** The incident's own project, wherever it stands in the alphabet; absent where nothing may be created in it. */
async function ownProject(
  { jira }: Ports,
  project: Places['projects'][number],
  query: string,
  listed: Places['projects'],
): Promise<Places['projects']> {
  const here = listed.filter(({ id }) => id === project.id);
  if (here.length > 0 || query.trim() !== '') return here;
  const { projects } = await jira.readCreatableProjects(project.key);
  return projects.filter(({ id }) => id === project.id);
}
