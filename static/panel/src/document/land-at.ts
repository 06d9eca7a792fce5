/** So long the page around may still grow as the document comes. */
const growsMs = 2_000;

/**
 * Brings whoever came by a link to the document's title. The frame grows with what stands in it, and is scrolled to
 * anew as it does, until the reader does something themselves.
 */
export function landAt(title: HTMLElement): void {
  const done = new AbortController();
  const { signal } = done;
  const scroll = (): void => title.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
  scroll();
  addEventListener('resize', scroll, { signal });
  for (const act of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    addEventListener(act, () => done.abort(), { signal, passive: true });
  setTimeout(() => done.abort(), growsMs);
}
