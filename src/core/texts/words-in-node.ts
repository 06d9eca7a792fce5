import type { DocNode } from '#contract';

/** Every word that a node and what it holds say; what says nothing but is there, as its own JSON. */
export function wordsIn(node: DocNode): string[] {
  if (node.text !== undefined) return node.text.match(/\S+/g) ?? [];
  if (node.content) return node.content.flatMap(wordsIn);
  return node.type === 'media' || node.type === 'mention' ? [JSON.stringify(node.attrs)] : [];
}
