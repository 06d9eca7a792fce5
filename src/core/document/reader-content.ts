import type { Doc, DocNode } from '#contract';
import { reviewDoc } from '../adf/review-doc';

const asText = (node: DocNode): DocNode => {
  if (node.type !== 'mention') return node.content ? { ...node, content: node.content.map(asText) } : node;
  const name = node.attrs?.['text'];
  return { type: 'text', text: typeof name === 'string' && name !== '' ? name : '@somebody' };
};

/** A text of the review as readers get it: mentions are the words that this reader sees, and no account is in it. */
export const readerContent = (doc: Doc | null): readonly DocNode[] =>
  doc === null ? [] : reviewDoc({ ...doc, content: doc.content.map(asText) }).content;
