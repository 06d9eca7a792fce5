import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels where nothing can be measured: the issue view's own column. */
const USUAL = 640;

/**
 * An element's inner width in pixels, now and as it changes.
 * @param shown false while there is no such element: the one that comes back is another, and is looked at anew
 */
export function useWidth(element: RefObject<HTMLElement | null>, shown = true): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void => setWidth(Math.max(200, Math.floor(target.clientWidth)));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, shown]);
  return width;
}
