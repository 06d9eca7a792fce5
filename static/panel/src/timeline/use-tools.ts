import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Tool } from './tool';

const keys: Readonly<Record<string, Tool>> = { f: 'filter', a: 'knownAt', '/': 'search', '?': 'keys' };

/**
 * Which tool stands open. Its key or its button opens and closes it; Escape closes it, and the focus goes back to
 * where it was. U takes back.
 * @param undo takes back the last change; null where there is none
 */
export function useTools(first: Tool | null, undo: (() => void) | null) {
  const [open, setOpen] = useState(first);
  /** A new object each time the list gets its focus back. */
  const [back, setBack] = useState<object | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const close = useCallback(() => {
    setOpen(null);
    // A row may be off the page until the choices that were made are drawn: the list knows which it was.
    if (from.current?.matches('[data-row]')) return setBack({});
    const button = screen.current?.querySelector<HTMLElement>(`[data-tool="${open ?? ''}"]`);
    const before = from.current instanceof HTMLElement && from.current.isConnected ? from.current : button;
    requestAnimationFrame(() => before?.focus());
  }, [open]);
  const toggle = useCallback((tool: Tool) => {
    from.current = document.activeElement;
    setOpen((last) => (last === tool ? null : tool));
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      return close();
    }
    if (undo && event.key.toLowerCase() === 'u' && !isTyping(event.target)) {
      event.preventDefault();
      return undo();
    }
    const tool = isTyping(event.target) ? undefined : keys[event.key.toLowerCase()];
    if (!tool) return;
    event.preventDefault();
    toggle(tool);
  };
  return { open, toggle, close, screen, back, onKeyDown };
}

/** Letters belong to whoever types them. */
function isTyping(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
