import * as v from 'valibot';
import { outgoingDoc } from '#core/adf/outgoing-doc';

/** Of an account's, a page's and a space's ids: digits. */
const wikiId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

/** Forge carries 500 KB to a function, and a character is up to three bytes. */
const MOST_PAGE = 160_000;

/** Payloads of the calls about a postmortem's page in Confluence. */
export const pageInputs = {
  readConfluence: v.pipe(
    v.object({}),
    v.transform((): Record<string, never> => ({})),
  ),
  publishPage: v.object({
    attempt: v.pipe(v.string(), v.uuid()),
    doc: v.pipe(
      v.looseObject({ type: v.literal('doc') }),
      v.check((given) => JSON.stringify(given).length <= MOST_PAGE),
      v.transform((given) => outgoingDoc(given)),
    ),
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255)),
    spaceId: v.nullable(wikiId),
    instead: v.nullable(wikiId),
    revision: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_646))),
  }),
};
