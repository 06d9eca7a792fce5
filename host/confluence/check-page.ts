import type { Json, JsonObject } from '../jira/model';
import { isObject, objectOr, stringOr } from '../jira/read';
import { newest, type Wiki, type WikiPage } from './model';
import { WikiRefusal } from './problem';

const longestTitle = 255;

/** A guess: Confluence says 413 for pages that are too large, and names no size. */
const largestBody = 5 * 1024 * 1024;

/** Nodes of Atlassian's document format. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
const known = new Set(
  (
    'blockquote blockCard bodiedExtension bulletList caption codeBlock date decisionItem decisionList doc emoji embedCard ' +
    'expand extension hardBreak heading inlineCard inlineExtension layoutColumn layoutSection listItem media mediaGroup ' +
    'mediaInline mediaSingle mention nestedExpand orderedList panel paragraph placeholder rule status table tableCell ' +
    'tableHeader tableRow taskItem taskList text'
  ).split(' '),
);

const isKnown = (node: Json): boolean =>
  isObject(node) &&
  known.has(stringOr(node.type)) &&
  (node.type !== 'text' || stringOr(node.text) !== '') &&
  (node.content === undefined || (Array.isArray(node.content) && node.content.every(isKnown)));

function parsed(value: string): Json {
  try {
    return JSON.parse(value) as Json;
  } catch {
    return null;
  }
}

/** The body of a request as Confluence keeps it. Throws 400 where it is no document, 413 where it is too large. */
export function bodyOf({ body }: JsonObject): string {
  const { representation, value } = objectOr(body);
  if (representation !== 'atlas_doc_format')
    throw new WikiRefusal(501, `This host does not play the representation ${JSON.stringify(representation ?? null)}.`);
  const text = stringOr(value);
  if (Buffer.byteLength(text) > largestBody) throw new WikiRefusal(413, 'The page is too large.');
  const root = parsed(text);
  if (!isObject(root) || root.type !== 'doc' || root.version !== 1 || !isKnown(root))
    throw new WikiRefusal(400, 'The body is not a document in atlas_doc_format.');
  return text;
}

/** Throws 400 where it is none, or another page of the space bears it. A guess: capitals make no other title. */
export function titleOf(wiki: Wiki, { title }: JsonObject, spaceId: string, own?: WikiPage): string {
  const text = stringOr(title).trim();
  if (text === '') throw new WikiRefusal(400, 'A title is required.');
  if (text.length > longestTitle) throw new WikiRefusal(400, `The title is longer than ${longestTitle} characters.`);
  const isTaken = wiki.pages.some(
    (page) =>
      page !== own &&
      page.spaceId === spaceId &&
      page.status === 'current' &&
      newest(page).title.toLowerCase() === text.toLowerCase(),
  );
  if (isTaken)
    throw new WikiRefusal(
      400,
      'A page with this title already exists: A page already exists with the same TITLE in this space',
    );
  return text;
}
