import type { ShareInput } from '#contract';
import { intoDescription } from '#core/document/into-description';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/**
 * Puts a document into Jira, in the person's own call. A comment bears the mark of its sharing and is looked for before
 * it is written; a part of the description is replaced by itself. Throws mayNotEdit, jiraRefused.
 */
export async function shareDocument(
  ports: Ports,
  caller: Caller,
  { as, shareId, doc }: ShareInput,
): Promise<Record<string, never>> {
  const { jira } = ports;
  const { incidentId } = caller;
  await requireEdit(ports, caller);
  if (as === 'description') {
    await jira.editIssue(incidentId, { description: intoDescription(await jira.readDescription(incidentId), doc) });
  } else if (!(await jira.hasComment(incidentId, shareId))) {
    await jira.addComment(incidentId, doc, shareId);
  }
  return {};
}
