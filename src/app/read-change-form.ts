import type { ChangeForm } from '#contract';
import { requireOwn } from './change-follow-ups';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** What a follow-up of this incident may be given. Throws mayNotEdit, badInput. */
export async function readChangeForm(
  ports: Ports,
  caller: Caller,
  { issueId }: { readonly issueId: string },
): Promise<ChangeForm> {
  const { jira } = ports;
  await requireEdit(ports, caller);
  const [[issue]] = await Promise.all([jira.readHeads([issueId]), requireOwn(ports, caller.incidentId, [issueId])]);
  if (!issue) throw new Failure('jiraRefused', { fields: {} });
  const [priorities, sprints] = await Promise.all([jira.readPriorities(issueId), jira.readSprints(issue.project.id)]);
  return { priorities, sprints };
}
