import * as v from 'valibot';
import { reaches } from '#contract';
import { edits } from './addition-inputs';

/** Payloads come from a browser and may be anything; these are the ones each call takes. Nothing more gets through. */
const nothing = v.pipe(
  v.nullish(v.looseObject({}), {}),
  v.transform((): Record<string, never> => ({})),
);

/** An issue id or key. Never a path: ids go into addresses. */
const issueId = v.pipe(v.string(), v.maxLength(255), v.regex(/^[A-Za-z0-9_-]+$/));

const eventId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z]+:[0-9]+$/));

const chosen = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(255)));

const draft = v.object({
  /** A UUID, or anything as long and as harmless in a storage key. */
  intention: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  summary: v.string(),
  priorityId: chosen,
  ownerId: chosen,
  ownerName: v.optional(v.string()),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646));

const reach = v.optional(v.picklist(reaches));

export const inputs = {
  openPanel: v.nullish(v.object({ reach }), {}),
  saveAdditions: v.object({ edits }),
  readEvent: v.object({ eventId, issueId }),
  readRemoteLinks: v.object({ issueId }),
  openFollowUpForm: nothing,
  findOwners: v.object({ query: v.pipe(v.string(), v.maxLength(255)) }),
  saveDraft: v.object({ draft, revision: count }),
  discardDraft: nothing,
  createFollowUp: v.object({ draft, attempt: v.pipe(count, v.minValue(1)) }),
};
