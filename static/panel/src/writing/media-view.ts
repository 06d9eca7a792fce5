import type { NodeViewRenderer } from '@tiptap/core';
import type { Surface } from '../surface';
import { pictureWords } from '../words/pictures';
import { writingWords } from '../words/writing';

/** A picture in the text: read from Jira as this person, by its alternative text until it is there. */
export function mediaView(readAttachment: Surface['readAttachment']): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('span');
    const alt = String(node.attrs['alt'] ?? '') || writingWords.picture;
    dom.dataset['mediaId'] = String(node.attrs['id']);
    dom.textContent = alt;
    let url: string | null = null;
    let gone = false;
    void readAttachment(String(node.attrs['id'])).then((reply) => {
      if (gone) return;
      if (!reply.ok) dom.textContent = pictureWords.gone(alt);
      else {
        url = URL.createObjectURL(reply.value);
        const image = document.createElement('img');
        image.alt = alt;
        image.src = url;
        image.draggable = false;
        dom.replaceChildren(image);
      }
    });
    return {
      dom,
      ignoreMutation: () => true,
      destroy: () => {
        gone = true;
        if (url) URL.revokeObjectURL(url);
      },
    };
  };
}
