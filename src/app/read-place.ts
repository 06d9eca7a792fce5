import type { Calls, PlaceForm } from '#contract';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** What can be filled in there, with the sprints it can go to. Throws mayNotCreate. */
export async function readPlace(
  ports: Ports,
  caller: Caller,
  { projectId, issueTypeId }: Parameters<Calls['readPlace']>[0],
): Promise<PlaceForm> {
  const { jira } = ports;
  const [incident] = await Promise.all([jira.readHead(caller.incidentId), requireEdit(ports, caller)]);
  const asked = projectId ?? incident.project.id;
  const screen = await jira.readCreateScreen(asked, issueTypeId);
  if (!screen) throw new Failure('mayNotCreate');
  return { ...screen, sprints: await jira.readSprints(asked) };
}
