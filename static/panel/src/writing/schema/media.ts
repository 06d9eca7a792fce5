import { Node } from '@tiptap/core';
import type { NodeViewRenderer } from '@tiptap/core';

/** A picture among the blocks: an attachment of the incident, read as whoever looks at it. */
export function media(view: NodeViewRenderer) {
  const MediaSingle = Node.create({
    name: 'mediaSingle',
    content: 'media',
    addAttributes: () => ({ layout: { default: 'center', rendered: false } }),
    parseHTML: () => [{ tag: 'figure[data-media]' }],
    renderHTML: () => ['figure', { 'data-media': '' }, 0],
  });
  const Media = Node.create({
    name: 'media',
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      type: { default: 'file', rendered: false },
      id: fromData('id', ''),
      collection: { default: '', rendered: false },
      alt: fromData('alt', null),
      width: { default: null, rendered: false },
      height: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag: 'span[data-media-id]' }],
    renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
    addNodeView: () => view,
  });
  return [MediaSingle, Media];
}

function fromData(name: string, missing: string | null) {
  const attribute = `data-media-${name}`;
  return {
    default: missing,
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? missing,
    renderHTML: (attrs: Readonly<Record<string, unknown>>) =>
      typeof attrs[name] === 'string' && attrs[name] !== '' ? { [attribute]: attrs[name] } : {},
  };
}
