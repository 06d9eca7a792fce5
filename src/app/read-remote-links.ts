import type { RemoteLink } from '#contract';
import { toRemoteLink } from '#core/timeline/from-links';
import { Failure, stillThere } from './failure';
import type { Caller, Ports } from './ports';
import { requirePart } from './rights';

/** Remote links of the incident or of a ticket linked to it. */
export async function readRemoteLinks(
  ports: Ports,
  caller: Caller,
  { issueId }: { readonly issueId: string },
): Promise<readonly RemoteLink[]> {
  const { id } = await requirePart(ports, caller, issueId);
  const gone = new Failure('jiraRefused', { fields: { '': 'Jira no longer shows this ticket.' } });
  return (await stillThere(() => ports.jira.readRemoteLinks(id), gone)).map(toRemoteLink);
}
