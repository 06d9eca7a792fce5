import type { Surface } from '../surface';
import { pictureWords } from '../words/pictures';
import { writingWords } from '../words/writing';

export type ShownPicture = { readonly dom: HTMLElement; readonly stop: () => void };

/** A picture in the text: read from Jira as this person, by its alternative text until it is there. */
export function shownPicture(readAttachment: Surface['readAttachment'], id: string, name: string): ShownPicture {
  const dom = document.createElement('span');
  const alt = name || writingWords.picture;
  dom.dataset['mediaId'] = id;
  dom.textContent = alt;
  let url: string | null = null;
  let gone = false;
  void readAttachment(id).then((reply) => {
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
    stop: () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    },
  };
}
