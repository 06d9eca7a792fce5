import type { Doc, Shared, ShareInput } from '#contract';
import { intoDescription } from '#core/document/into-description';
import { isFailure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';
import { sendOnce } from './send-once';

/** Jira takes so many characters of a description, its format counted. */
const MOST_DESCRIPTION = 32_767;

/**
 * Puts a document into Jira, in the person's own call: as a comment, once for each sharing, or as a part of the
 * description that is replaced by itself. Throws mayNotEdit, incidentGone, jiraRefused, stillWorking.
 */
export async function shareDocument(ports: Ports, caller: Caller, input: ShareInput): Promise<Shared> {
  await requireEdit(ports, caller);
  return input.as === 'comment' ? shareComment(ports, caller, input) : shareDescription(ports, caller, input.doc);
}

async function shareComment(ports: Ports, caller: Caller, { shareId, doc }: ShareInput): Promise<Shared> {
  const { jira } = ports;
  const { incidentId } = caller;
  await sendOnce(ports, caller, { name: `share.${shareId}`, again: false }, async (inDoubt) =>
    inDoubt && (await jira.hasComment(incidentId, shareId)) ? null : () => jira.addComment(incidentId, doc, shareId),
  );
  return { outcome: 'shared' };
}

/** One at a time, so that two of ours never cross. Jira has no condition on an edit, so that anybody else's may. */
async function shareDescription(ports: Ports, caller: Caller, doc: Doc): Promise<Shared> {
  const { jira } = ports;
  const { incidentId } = caller;
  let shared: Shared = { outcome: 'shared' };
  await sendOnce(ports, caller, { name: 'description', again: true }, async () => {
    const before = await jira.readDescribed(incidentId);
    const next = intoDescription(before.description, doc);
    const length = JSON.stringify(next).length;
    if (length > MOST_DESCRIPTION) {
      shared = { outcome: 'tooLong', by: length - MOST_DESCRIPTION };
      return null;
    }
    if (JSON.stringify(before.description) === JSON.stringify(next)) return null;
    return async () => {
      await jira.editIssue(incidentId, { description: next });
      if (await wasCrossed(ports, incidentId, before.changes)) shared = { outcome: 'shared', crossed: true };
    };
  });
  return shared;
}

/** Whether somebody else changed the description between our reading and our writing. */
async function wasCrossed({ jira }: Ports, incidentId: string, known: readonly string[]): Promise<boolean> {
  try {
    const { changes } = await jira.readDescribed(incidentId);
    return changes.filter((id) => !known.includes(id)).length > 1;
  } catch (error) {
    // It is written; that this could not be looked up must not have it written again.
    if (isFailure(error)) return false;
    throw error;
  }
}
