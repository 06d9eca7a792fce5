import { blocks } from './blocks';
import { asNode } from './node';

/**
 * What a document in Atlassian Document Format says, as plain text: paragraphs by line, lists with bullets and
 * numbers, tables row by row, mentions, emoji, dates (UTC), cards and media by name. Unknown nodes give their text.
 * Wiki text (REST v2, imports) is returned as it is. Never throws.
 */
export function toText(document: unknown): string {
  if (typeof document === 'string') return document.replace(/\r\n?/g, '\n').trim();
  const node = asNode(document);
  return node
    ? blocks(node.content)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : '';
}
