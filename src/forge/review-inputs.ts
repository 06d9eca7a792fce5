import * as v from 'valibot';
import { outgoingDoc } from '#core/adf/outgoing-doc';
import { reviewRoles, reviewStates } from '#contract';

const accountId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const instant = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));

/** An hour or two; a day at the most. */
const MOST_MINUTES = 1_440;

const change = v.union([
  v.strictObject({ to: v.picklist(reviewStates) }),
  v.strictObject({ role: v.picklist(reviewRoles), accountId: v.nullable(accountId) }),
  v.strictObject({ dueOn: v.nullable(v.pipe(v.string(), v.isoDate())) }),
  v.strictObject({
    meeting: v.nullable(
      v.object({
        at: instant,
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES)),
        sentAt: v.nullable(instant),
      }),
    ),
  }),
]);

/** More than Jira takes of a comment. */
const MOST_SHARED = 64_000;

/** Payloads of the calls about a review's life. */
export const reviewInputs = {
  changeReview: v.object({
    changeId: v.pipe(v.string(), v.uuid()),
    revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646)),
    change,
    reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
  }),
  readRevision: v.nullish(
    v.pipe(
      v.object({}),
      v.transform((): Record<string, never> => ({})),
    ),
    {},
  ),
  tellPublished: v.object({ again: v.optional(v.boolean()) }),
  shareDocument: v.object({
    as: v.picklist(['comment', 'description']),
    shareId: v.pipe(v.string(), v.uuid()),
    doc: v.pipe(
      v.looseObject({ type: v.literal('doc') }),
      v.check((given) => JSON.stringify(given).length <= MOST_SHARED),
      v.transform((given) => outgoingDoc(given)),
    ),
  }),
};
