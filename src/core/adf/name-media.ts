import { asNode, attribute } from './node';

/** File names by the id that documents give a file, as far as Jira tells it. */
export const mediaNames = (
  attachments: readonly { readonly mediaApiFileId?: string | null; readonly filename?: string | null }[],
): ReadonlyMap<string, string> =>
  new Map(
    attachments.flatMap(({ mediaApiFileId, filename }) =>
      mediaApiFileId && filename ? [[mediaApiFileId, filename] as const] : [],
    ),
  );

const media = ['media', 'mediaInline'];

/** Whether a document shows a piece of media without saying its name. */
export function lacksNames(document: unknown): boolean {
  const node = asNode(document);
  if (!node) return false;
  return (media.includes(node.type) && !attribute(node, 'alt')) || node.content.some(lacksNames);
}

/** The document with the file's name on each piece of media that carries none. Everything else is as it was. */
export function nameMedia(document: unknown, names: ReadonlyMap<string, string>): unknown {
  if (names.size === 0) return document;
  const node = asNode(document);
  // Only a node is taken apart: whatever else stands in a document is none of ours.
  if (!node || typeof document !== 'object' || document === null) return document;
  const name = media.includes(node.type) && !attribute(node, 'alt') ? names.get(attribute(node, 'id')) : undefined;
  return {
    ...document,
    ...(name !== undefined && { attrs: { ...node.attrs, alt: name } }),
    ...(node.content.length > 0 && { content: node.content.map((child) => nameMedia(child, names)) }),
  };
}
