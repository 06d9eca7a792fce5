import type { FollowUpDraft } from '#contract';
import { utf8Length } from '#core/timeline/fit-reply';
import { Failure } from './failure';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** Forge's storage takes values of up to 240 KiB; a little is left for what stands around the draft. */
const DRAFT_LIMIT_BYTES = 239 * 1024;

/** The draft as it may be kept: a person's name is Jira's to show, not ours to store. */
const keepable = (draft: FollowUpDraft): FollowUpDraft => {
  const { ownerName: _theirs, ...kept } = draft;
  return kept;
};

/** Keeps what a person is typing. Throws editedElsewhere, storeFull. */
export async function saveDraft(
  ports: Ports,
  caller: Caller,
  input: { readonly draft: FollowUpDraft; readonly revision: number },
): Promise<{ revision: number }> {
  await requireEdit(ports, caller);
  const draft = keepable(input.draft);
  if (utf8Length(JSON.stringify(draft)) > DRAFT_LIMIT_BYTES) throw new Failure('storeFull');
  const saved = { draft, revision: input.revision };
  const savedAt = new Date(ports.now()).toISOString();
  return { revision: await ports.store.saveDraft(caller.incidentId, caller.accountId, saved, savedAt) };
}
