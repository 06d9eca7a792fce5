import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Keeps the mirror where its field is: as wide as the field's text, and scrolled as far. */
export function useMirror(field: RefObject<TextControl>, text: string): RefObject<HTMLDivElement> {
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [above, behind] = [field.current, mirror.current];
    if (!above || !behind) return undefined;
    const follow = (): void => {
      // What a scroll bar takes from the field's width is taken from the mirror's.
      const bar =
        above.offsetWidth - above.clientWidth - (parseFloat(getComputedStyle(above).borderLeftWidth) || 0) * 2;
      behind.style.right = `${Math.max(0, bar)}px`;
      behind.scrollTop = above.scrollTop;
      behind.scrollLeft = above.scrollLeft;
    };
    follow();
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(follow);
    watch?.observe(above);
    above.addEventListener('scroll', follow);
    return () => {
      watch?.disconnect();
      above.removeEventListener('scroll', follow);
    };
  }, [field, text]);
  return mirror;
}
