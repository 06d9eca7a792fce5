import * as v from 'valibot';
import { reviewDoc } from '#core/adf/review-doc';
import { textPlace } from '#core/texts/text-place';

/** Texts that one call may name: more than a review has. */
const MOST_TEXTS = 1_000;

/** Pieces that one save may put beside its text. */
const MOST_BESIDE = 20;

const textId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((id) => textPlace(id) !== null),
);

/** As long and as harmless as a UUID. */
const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{6,64}$/));

const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000_000));

/** Whatever comes as a document is made one that the review may keep, without names. */
const doc = v.pipe(
  v.looseObject({ type: v.literal('doc') }),
  v.transform((given) => reviewDoc(given, { names: false })),
);

const save = {
  id: textId,
  issueId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  saveId: token,
  revision,
  doc,
  beside: v.optional(v.pipe(v.array(v.object({ id: token, doc })), v.maxLength(MOST_BESIDE))),
};

const textIds = v.pipe(v.array(textId), v.maxLength(MOST_TEXTS));

/** What the calls about texts take. */
export const textInputs = {
  openTexts: v.nullish(v.object({ ids: v.optional(textIds) }), {}),
  saveText: v.object(save),
  settleText: v.object({ ...save, besideId: token }),
  readTextHistory: v.object({ id: textId, before: v.optional(v.pipe(revision, v.minValue(1))) }),
  followTexts: v.object({
    known: v.pipe(
      v.record(textId, revision),
      v.check((known) => Object.keys(known).length <= MOST_TEXTS),
    ),
    place: v.nullable(v.union([v.literal(''), textId])),
  }),
};
