import { useCallback, useState } from 'react';
import type { PlaceKeeper } from '../use-place';
import type { View } from './view';

/** The view as the reader chooses it; kept with their place. */
export type ViewKeeper = {
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
};

export function useView(place: PlaceKeeper): ViewKeeper {
  const [view, setView] = useState(place.now().view);
  const change = useCallback(
    (part: Partial<View>) => {
      const next = { ...place.now().view, ...part };
      place.note({ view: next });
      setView(next);
    },
    [place],
  );
  return { view, change };
}
