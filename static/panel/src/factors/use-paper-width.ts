import type { RefObject } from 'react';
import { useWidth } from '../picture/use-width';
import { usePrinting } from '../use-printing';

/** What fits on a page of A4 or Letter between its margins, in pixels. */
const PAPER = 640;

/** An element's width, and on paper no more than paper has: a drawing is never cut. */
export function usePaperWidth(element: RefObject<HTMLElement | null>): number {
  const width = useWidth(element);
  return usePrinting() ? Math.min(width, PAPER) : width;
}
