import type { ServiceOf, Services } from '#contract';
import { bounded } from './bounded';
import { Failure } from './failure';
import type { BriefIssue } from './issue-record';
import type { Caller, Ports } from './ports';
import { idsOf, nearParts } from './story';

/** So many tickets and projects say what an incident touched; nobody invites the leads of more. */
const MOST_TICKETS = 100;
const MOST_PROJECTS = 20;
const WIDTH = 4;

/** Each thing once, with the tickets that name it, in the order they are met. */
function byName<T>(entries: readonly { readonly id: string; readonly of: T; readonly key: string }[]) {
  const found = new Map<string, { readonly of: T; readonly issueKeys: readonly string[] }>();
  for (const { id, of, key } of entries) {
    const known = found.get(id);
    found.set(id, { of, issueKeys: [...(known?.issueKeys ?? []), key] });
  }
  return [...found.values()];
}

const inOrder = (briefs: readonly BriefIssue[], ids: readonly string[]): readonly BriefIssue[] =>
  ids.flatMap((id) => briefs.find((brief) => brief.id === id) ?? []);

/**
 * Who leads the components and projects that the incident and its tickets name: read as this person, so that nobody
 * is named whom Jira would not show them. Throws incidentGone, jiraRefused.
 */
export async function readServices({ jira }: Ports, { incidentId }: Caller): Promise<Services> {
  const incident = await jira.readHead(incidentId);
  const ids = [incidentId, ...idsOf(nearParts(incident))].slice(0, MOST_TICKETS);
  const briefs = inOrder(await jira.readBriefs(ids), ids);
  if (briefs.length === 0) throw new Failure('incidentGone');
  const touched = byName(briefs.map(({ projectId, key }) => ({ id: projectId, of: projectId, key })));
  const named = byName(
    briefs.flatMap(({ projectId, components, key }) =>
      components.map((name) => ({ id: `${projectId} ${name}`, of: { projectId, name }, key })),
    ),
  );
  const projectIds = touched.map(({ of }) => of).slice(0, MOST_PROJECTS);
  const withComponents = projectIds.filter((id) => named.some(({ of }) => of.projectId === id));
  const [projects, components] = await Promise.all([
    jira.readLedProjects(projectIds),
    bounded(withComponents, WIDTH, async (id) => [id, await jira.readComponentLeads(id)] as const),
  ]);
  const leadsIn = new Map(components);
  return {
    components: named.map(({ of, issueKeys }): ServiceOf => ({
      name: of.name,
      issueKeys,
      lead: leadsIn.get(of.projectId)?.get(of.name) ?? null,
    })),
    projects: touched.flatMap(({ of, issueKeys }): ServiceOf[] => {
      const project = projects.find(({ id }) => id === of);
      return project ? [{ name: `${project.key} ${project.name}`, issueKeys, lead: project.lead }] : [];
    }),
  };
}
