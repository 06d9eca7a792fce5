import type { PostmortemDocument } from './document';
import { fitsSchema } from './fits-schema';
import { postmortemSchema } from './json-schema';

/** What came from outside as a postmortem; null where it is none. */
export const asDocument = (value: unknown): PostmortemDocument | null =>
  fitsSchema(value, postmortemSchema, postmortemSchema.$defs) ? (value as PostmortemDocument) : null;
