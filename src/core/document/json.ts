import { asDocument } from './as-document';
import type { PostmortemDocument } from './document';
import { SCHEMA_ID } from './json-schema';

/** The postmortem as JSON; what its parts mean is told by the schema it names. */
export const toJson = (document: PostmortemDocument): string =>
  `${JSON.stringify({ $schema: SCHEMA_ID, ...document }, null, 2)}\n`;

/** The postmortem that such a file holds; null for anything else. Never throws. */
export function fromJson(json: string): PostmortemDocument | null {
  try {
    const { $schema: _, ...document } = JSON.parse(json) as { readonly $schema?: string };
    return asDocument(document);
  } catch {
    return null;
  }
}
