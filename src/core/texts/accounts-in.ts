import type { DocNode, ReviewText } from '#contract';

/** Account ids of those whom a document mentions. */
function mentionedIn({ content = [] }: Pick<DocNode, 'content'>): string[] {
  return content.flatMap((node) => {
    const id = node.type === 'mention' ? node.attrs?.['id'] : undefined;
    return [...(typeof id === 'string' ? [id] : []), ...mentionedIn(node)];
  });
}

/** Everybody whose name is needed to show a text. */
export const accountsIn = ({ by, doc, beside }: Pick<ReviewText, 'by' | 'doc' | 'beside'>): string[] => [
  by,
  ...(doc ? mentionedIn(doc) : []),
  ...beside.flatMap((one) => [one.by, ...mentionedIn(one.doc)]),
];
