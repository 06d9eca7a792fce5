import type { Doc, DocNode } from '#contract';
import { asNode, attribute } from '../adf/node';

/** By this title the part is found again. */
const TITLE = 'Postmortem (kept by Second Story)';

const isOurs = (value: unknown): boolean => {
  const node = asNode(value);
  return node?.type === 'expand' && attribute(node, 'title') === TITLE;
};

/**
 * An issue's description with the document in a part that folds, in the place of the one that was there, else at the
 * end. Everything else in it stays exactly as it was.
 * @param description a document of Jira's, or null where there is none
 */
export function intoDescription(description: unknown, doc: Doc): unknown {
  const part: DocNode = { type: 'expand', attrs: { title: TITLE }, content: doc.content };
  const root = asNode(description);
  if (!root) return { version: 1, type: 'doc', content: [part] };
  const at = root.content.findIndex(isOurs);
  const content = at < 0 ? [...root.content, part] : root.content.map((node, index) => (index === at ? part : node));
  return { version: 1, type: 'doc', content };
}
