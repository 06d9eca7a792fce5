import type { Doc, DocNode } from '#contract';
import { reviewDoc } from './review-doc';

/** Where a person was named: what goes out of the panel names nobody, and tells nobody that they were named. */
const SOMEBODY = 'somebody';

const unnamed = (node: DocNode): DocNode =>
  node.type === 'mention'
    ? { type: 'text', text: SOMEBODY }
    : { ...node, ...(node.content && { content: node.content.map(unnamed) }) };

/** A document as it may leave for Jira or Confluence: only what the review's editor knows, and no mention of an account. */
export function outgoingDoc(document: unknown): Doc {
  const { content } = reviewDoc(document, { names: false });
  return { version: 1, type: 'doc', content: content.map(unnamed) };
}
