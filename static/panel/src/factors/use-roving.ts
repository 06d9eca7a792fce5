import { useState } from 'react';
import type { RefObject } from 'react';

/** One stop for the Tab key among many factors; the arrow keys move it. */
export function useRoving(within: RefObject<HTMLElement | null>, ids: readonly string[], open: string | null) {
  const [last, note] = useState<string | null>(null);
  const stop = [last, open].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
  const go = (id: string): void => {
    note(id);
    [...(within.current?.querySelectorAll<HTMLElement>('[data-factor]') ?? [])]
      .find(({ dataset }) => dataset.factor === id)
      ?.focus();
  };
  return { stop, note, go };
}
