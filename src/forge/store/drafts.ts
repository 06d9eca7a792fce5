import * as v from 'valibot';
import type { FollowUpDraft, SavedDraft } from '#contract';
import { Failure } from '../../app/failure';
import type { Store } from '../../app/ports';
import { entity } from './entity';

/** One unfinished follow-up a person and incident. */
const drafts = entity(
  'follow-up-draft',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    accountId: v.string(),
    intention: v.string(),
    draft: v.object({
      intention: v.string(),
      summary: v.string(),
      priorityId: v.nullable(v.string()),
      ownerId: v.nullable(v.string()),
      doneWhen: v.optional(v.string()),
      acceptedBecause: v.optional(v.string()),
    }),
    savedAt: v.string(),
  }),
);

const keyOf = (incidentId: string, accountId: string): string => `${incidentId}:${accountId}`;

const same = (a: FollowUpDraft, b: FollowUpDraft): boolean =>
  a.intention === b.intention &&
  a.summary === b.summary &&
  a.priorityId === b.priorityId &&
  a.ownerId === b.ownerId &&
  (a.doneWhen ?? '') === (b.doneWhen ?? '') &&
  (a.acceptedBecause ?? '') === (b.acceptedBecause ?? '');

export const readDraft: Store['readDraft'] = async (incidentId, accountId) => {
  const stored = await drafts.get(keyOf(incidentId, accountId));
  return stored && { draft: stored.draft, revision: stored.revision };
};

/**
 * What a refused save met: its own earlier self, whose answer was lost (fine); nothing, because the draft was
 * discarded elsewhere (the text is kept all the same); or a newer text.
 */
async function afterConflict(key: string, wanted: SavedDraft, create: () => Promise<boolean>): Promise<number> {
  const stored = await drafts.get(key);
  if (stored && same(stored.draft, wanted.draft)) return stored.revision;
  if (!stored && (await create())) return 1;
  throw new Failure('editedElsewhere');
}

export const saveDraft: Store['saveDraft'] = async (incidentId, accountId, saved, savedAt) => {
  const key = keyOf(incidentId, accountId);
  const { draft, revision } = saved;
  const record = { incidentId, accountId, intention: draft.intention, draft, savedAt };
  const create = () => drafts.create(key, { ...record, revision: 1 });
  if (revision === 0 && (await create())) return 1;
  if (revision > 0 && (await drafts.replace(key, { ...record, revision: revision + 1 }, revision))) return revision + 1;
  return afterConflict(key, saved, create);
};

export const discardDraft: Store['discardDraft'] = async (incidentId, accountId, intention) => {
  const key = keyOf(incidentId, accountId);
  if (intention === undefined) await drafts.remove(key);
  else await drafts.removeIf(key, intention);
};
