import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { MarkName } from '#contract';
import type { Scale } from './scale';

export type Dragged = { readonly mark: MarkName; readonly at: string };

type Handlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
};

export type MarkDragging = {
  readonly dragged: Dragged | null;
  readonly handlers: (mark: MarkName) => Handlers;
};

/** Pixels below which a press is a press and no drag. */
const STILL = 4;

/** Moves a mark along the bar. `drop` is called once, where it was let go; a press without a move calls `press`. */
export function useMarkDragging(
  scale: Scale | null,
  drop: (dragged: Dragged) => void,
  press: (mark: MarkName) => void,
): MarkDragging {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef<{ readonly x: number; readonly left: number } | null>(null);
  const handlers = (mark: MarkName): Handlers => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const bar = event.currentTarget.parentElement?.getBoundingClientRect();
      start.current = { x: event.clientX, left: bar?.left ?? 0 };
    },
    onPointerMove: (event) => {
      const from = start.current;
      if (!from || !scale || (!dragged && Math.abs(event.clientX - from.x) < STILL)) return;
      setDragged({ mark, at: scale.at(event.clientX - from.left) });
    },
    onPointerUp: () => {
      if (!start.current) return;
      start.current = null;
      setDragged(null);
      if (dragged) drop(dragged);
      else press(mark);
    },
    onPointerCancel: () => {
      start.current = null;
      setDragged(null);
    },
  });
  return { dragged, handlers };
}
