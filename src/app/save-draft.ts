import type { FollowUpDraft, FoundInText } from '#contract';
import { utf8Length } from '#core/timeline/fit-reply';
import { findIn } from './check-texts';
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

const textsOf = ({ summary, doneWhen = '', acceptedBecause = '' }: FollowUpDraft) =>
  Object.entries({ summary, doneWhen, acceptedBecause }).map(
    ([part, text]) => ({ part, place: 'follow-up', text }) as const,
  );

/** Keeps what a person is typing, and checks it for blameless language. Throws editedElsewhere, storeFull. */
export async function saveDraft(
  ports: Ports,
  caller: Caller,
  input: { readonly draft: FollowUpDraft; readonly revision: number },
): Promise<{ revision: number; findings?: readonly FoundInText[] }> {
  await requireEdit(ports, caller);
  const draft = keepable(input.draft);
  if (utf8Length(JSON.stringify(draft)) > DRAFT_LIMIT_BYTES) throw new Failure('storeFull');
  const saved = { draft, revision: input.revision };
  const savedAt = new Date(ports.now()).toISOString();
  const revision = await ports.store.saveDraft(caller.incidentId, caller.accountId, saved, savedAt);
  const findings = findIn(textsOf(draft), { names: [], partial: false, explained: new Set() });
  return { revision, ...(findings.length > 0 && { findings }) };
}
