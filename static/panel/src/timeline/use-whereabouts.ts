import { useMemo, useRef, useState } from 'react';

/** Where the reader is in the list. It outlives the list, which is another one when it grows long. */
export type Whereabouts = {
  /** The line one is in, by its id; null for none yet. */
  readonly currentId: string | null;
  readonly setCurrent: (id: string | null) => void;
  /** The line that gets the focus as soon as it stands on the page. */
  readonly want: (id: string | null) => void;
  readonly wanted: () => string | null;
  /** Whether a wish to go somewhere has not been met yet; asked once, it counts as met. */
  readonly isNew: (name: 'jump' | 'back', wish: object) => boolean;
};

export function useWhereabouts(): Whereabouts {
  const [currentId, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const met = useRef<Partial<Record<'jump' | 'back', object>>>({});
  return useMemo(
    () => ({
      currentId,
      setCurrent,
      want: (id) => {
        wanted.current = id;
      },
      wanted: () => wanted.current,
      isNew: (name, wish) => {
        const isNew = met.current[name] !== wish;
        met.current[name] = wish;
        return isNew;
      },
    }),
    [currentId],
  );
}
