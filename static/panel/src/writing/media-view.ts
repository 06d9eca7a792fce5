import type { NodeViewRenderer } from '@tiptap/core';
import type { Surface } from '../surface';
import { shownPicture } from './shown-picture';

/** A picture among the blocks of an editor. */
export function mediaView(readAttachment: Surface['readAttachment']): NodeViewRenderer {
  return ({ node }) => {
    const { dom, stop } = shownPicture(readAttachment, String(node.attrs['id']), String(node.attrs['alt'] ?? ''));
    return { dom, ignoreMutation: () => true, destroy: stop };
  };
}
