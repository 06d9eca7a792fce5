import * as v from 'valibot';
import { additionBodies, additionWith } from './store/addition-bodies';
import { type TextLength, textLimits } from './store/text-limits';

/** What one call may carry; a whole transcript goes in several. */
const MOST_EDITS = 500;

const text = (length: TextLength) => v.pipe(v.string(), v.maxLength(textLimits[length]));

/** Only what a browser opens as a page: `javascript:` and the like are no evidence. */
const url = v.pipe(
  v.string(),
  v.maxLength(textLimits.line),
  v.check((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
);

/** ISO 8601 in UTC, to the millisecond; normalised, so that a repeated edit is seen to be the same. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/),
  v.check((at) => Number.isFinite(Date.parse(at))),
  v.transform((at) => new Date(at).toISOString()),
);

const id = v.pipe(v.string(), v.maxLength(300), v.regex(/^[A-Za-z0-9:._-]+$/));

/** Edits in their shape; whether their ids are theirs to name is the call's own question. */
export const edits = v.pipe(
  v.array(
    additionWith(additionBodies(text, url, instant), {
      id,
      eventId: v.nullable(id),
      issueId: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
      revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646)),
    }),
  ),
  v.maxLength(MOST_EDITS),
);
