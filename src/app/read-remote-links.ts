import type { RemoteLink } from '#contract';
import { toRemoteLink } from '#core/timeline/from-links';
import type { Caller, Ports } from './ports';
import { requirePart } from './rights';

/** Remote links of the incident or of a ticket linked to it. */
export async function readRemoteLinks(
  ports: Ports,
  caller: Caller,
  { issueId }: { readonly issueId: string },
): Promise<readonly RemoteLink[]> {
  const { id } = await requirePart(ports, caller, issueId);
  return (await ports.jira.readRemoteLinks(id)).map(toRemoteLink);
}
