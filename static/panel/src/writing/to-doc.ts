import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Doc } from '#contract';
import { reviewDoc } from '#core/adf/review-doc';

/** The editor's document in Atlassian's format. An empty one has no paragraph. */
export function toDoc(node: Node): Doc {
  const doc = reviewDoc(node.toJSON(), { names: false });
  const [only, ...more] = doc.content;
  return more.length === 0 && only?.type === 'paragraph' && !only.content ? { ...doc, content: [] } : doc;
}

/** A document as the editor takes it, whatever was stored. */
export function toContent(doc: Doc): JSONContent {
  const { content } = reviewDoc(doc, { names: false });
  // A copy: the editor's types say that it may write into what it is given.
  const copied: JSONContent[] = JSON.parse(JSON.stringify(content));
  return { type: 'doc', content: copied.length > 0 ? copied : [{ type: 'paragraph' }] };
}
