import { useRef, useState } from 'react';
import type { ChangedField } from '#contract';

/** What is being asked for: a field of some follow-ups. `row`: the one under which it is asked; null: above them all. */
export type Asking = { readonly field: ChangedField; readonly row: string | null };

/** Which change is being asked for. When it closes, the focus goes back to where it was. */
export function useAsking() {
  const [asking, setAsking] = useState<Asking | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const open = (next: Asking, button: HTMLElement): void => {
    from.current = button;
    setAsking((last) => (last?.field === next.field && last.row === next.row ? null : next));
  };
  const close = (): void => {
    setAsking(null);
    from.current?.focus();
  };
  return { asking, open, close };
}
