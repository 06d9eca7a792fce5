import { Node } from '@tiptap/core';
import { adfWords } from '../../words/adf';

/**
 * Somebody, by account id. The name is looked up for each reader and is never part of the document: of a pasted mention
 * of somebody whom nothing here knows, the words stay.
 */
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
          return nameOf(id) ? { id } : false;
        },
      },
    ],
    renderHTML: ({ node }) => [
      'span',
      { 'data-mention-id': String(node.attrs['id']) },
      `@${said(node.attrs['id'], nameOf)}`,
    ],
    renderText: ({ node }) => `@${said(node.attrs['id'], nameOf)}`,
  });
}

const said = (id: unknown, nameOf: (accountId: string) => string): string =>
  (typeof id === 'string' && nameOf(id)) || adfWords.somebody;
