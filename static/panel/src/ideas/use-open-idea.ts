import { useCallback, useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { openIdeaKey } from './open-idea-key';

const storage = (): Storage => localStorage;

/** Which idea is open, after a reload too, and which one a person was just led to. */
export type OpenIdea = {
  readonly id: string | null;
  /** A new object for each time: the focus goes there. */
  readonly arrived: { readonly id: string; readonly opened: boolean } | null;
  readonly open: (id: string) => void;
  /** Closes what is open; the focus goes to its line, or to that of `to`. */
  readonly close: (to?: string) => void;
};

export function useOpenIdea(): OpenIdea {
  const { reader } = useSurface();
  const key = openIdeaKey(reader);
  const [id, setId] = useState<string | null>(() => recall(storage, key));
  const [arrived, setArrived] = useState<OpenIdea['arrived']>(null);
  const open = useCallback(
    (next: string) => {
      keep(storage, key, next);
      setId(next);
      setArrived({ id: next, opened: true });
    },
    [key],
  );
  const close = useCallback(
    (to?: string) => {
      keep(storage, key, null);
      setId(null);
      const next = to ?? id;
      setArrived(next === null ? null : { id: next, opened: false });
    },
    [key, id],
  );
  return { id, arrived, open, close };
}
