import type { Doc, DocNode } from '#contract';

const hasMention = ({ type, content = [] }: DocNode): boolean => type === 'mention' || content.some(hasMention);

function named(node: DocNode, nameOf: (accountId: string) => string): DocNode {
  if (!hasMention(node)) return node;
  if (node.type !== 'mention') return { ...node, content: node.content?.map((child) => named(child, nameOf)) ?? [] };
  const id = node.attrs?.['id'];
  return { ...node, attrs: { ...node.attrs, text: `@${nameOf(typeof id === 'string' ? id : '')}` } };
}

/** The document with the name of everybody whom it mentions; the same one where it mentions nobody. */
export function withNames(doc: Doc, nameOf: (accountId: string) => string): Doc {
  if (!doc.content.some(hasMention)) return doc;
  return { ...doc, content: doc.content.map((node) => named(node, nameOf)) };
}
