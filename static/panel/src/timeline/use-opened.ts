import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PlaceKeeper } from '../use-place';

/** Which lines are open, in the order they were opened, and the height each had when it was last seen; 0 where unknown. */
export type Opened = {
  readonly heights: Readonly<Record<string, number>>;
  readonly toggle: (id: string) => void;
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
};

export function useOpened(place: PlaceKeeper): Opened {
  const [heights, setHeights] = useState(place.now().opened);
  useEffect(() => place.note({ opened: heights }), [place, heights]);
  const open = useCallback((id: string) => setHeights((last) => (id in last ? last : { ...last, [id]: 0 })), []);
  const close = useCallback((id: string) => setHeights((last) => without(last, id)), []);
  const toggle = useCallback(
    (id: string) => setHeights((last) => (id in last ? without(last, id) : { ...last, [id]: 0 })),
    [],
  );
  return useMemo(() => ({ heights, toggle, open, close }), [heights, toggle, open, close]);
}

function without(heights: Opened['heights'], id: string): Opened['heights'] {
  return Object.fromEntries(Object.entries(heights).filter(([other]) => other !== id));
}
