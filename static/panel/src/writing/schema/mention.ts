import { Node } from '@tiptap/core';

/** Somebody, by account id. The name is looked up for each reader and is never part of the document. */
export function mention(nameOf: (accountId: string) => string) {
  return Node.create({
    name: 'mention',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ id: { default: '', rendered: false } }),
    parseHTML: () => [
      {
        tag: 'span[data-mention-id]',
        getAttrs: (element) => {
          const id = element.getAttribute('data-mention-id') ?? '';
          return id ? { id } : false;
        },
      },
    ],
    renderHTML: ({ node }) => [
      'span',
      { 'data-mention-id': String(node.attrs['id']) },
      `@${nameOf(String(node.attrs['id']))}`,
    ],
    renderText: ({ node }) => `@${nameOf(String(node.attrs['id']))}`,
  });
}
