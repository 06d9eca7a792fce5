import type { Fix } from './dom';

/** Pictures elsewhere become links to them, emoji their sign; pictures within the page itself are left to be attached. */
export const fixPictures: Fix = (body) => {
  for (const image of body.querySelectorAll('img')) {
    const alt = image.getAttribute('data-emoji-fallback') ?? image.getAttribute('alt') ?? '';
    const source = image.getAttribute('src') ?? '';
    const emoji = image.matches('.emoji, .emoticon, .c-emoji, [data-stringify-emoji], [data-emoji-short-name]');
    if (emoji || !/^https?:/i.test(source)) image.replaceWith(alt);
    else if (image.closest('a')) image.replaceWith(alt || source);
    else {
      const link = body.ownerDocument.createElement('a');
      link.setAttribute('href', source);
      link.textContent = alt || source;
      image.replaceWith(link);
    }
  }
};

const inPage = /<img\b[^>]*?\ssrc\s*=\s*["']data:(image\/(?:png|jpeg|gif|webp|avif));base64,([a-z0-9+/=\s]+)["']/gi;

/** Pictures that the HTML holds in itself, as files. */
export function picturesIn(html: string): readonly File[] {
  return [...html.matchAll(inPage)].flatMap(([, type = '', data = ''], at) => {
    const bytes = bytesOf(data);
    return bytes ? [new File([bytes], `picture-${at + 1}.${type.slice('image/'.length)}`, { type })] : [];
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const raw = atob(base64.replace(/\s/g, ''));
    return Uint8Array.from(raw, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
