import type { FollowUpForm } from '#contract';
import { toForm } from './create-screen';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** Where a follow-up would be created: the incident's own project. Throws mayNotCreate. */
export async function openFollowUpForm(ports: Ports, caller: Caller): Promise<FollowUpForm> {
  const [incident] = await Promise.all([ports.jira.readHead(caller.incidentId), requireEdit(ports, caller)]);
  const screen = await ports.jira.readCreateScreen(incident.project.id, null);
  if (!screen) throw new Failure('mayNotCreate');
  return toForm(screen);
}
