import { useCallback, useMemo, useRef, useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { type CreatingAction, creatingState, type CreatingState, reduceCreating } from './creating-state';
import { parseTries } from './tries';

const storage = (): Storage => localStorage;

/** Reads and changes the state at once, so that what is kept on the page is never behind what is asked of the app. */
export type CreatingStore = { readonly now: () => CreatingState; readonly act: (action: CreatingAction) => void };

export function useCreatingStore(): { readonly store: CreatingStore; readonly state: CreatingState } {
  const { reader } = useSurface();
  const key = `second-story:creating:${reader.accountId}:${reader.issueId}`;
  const [state, render] = useState(() => creatingState(parseTries(recall(storage, key))));
  const current = useRef(state);
  const act = useCallback(
    (action: CreatingAction) => {
      const { tries } = (current.current = reduceCreating(current.current, action));
      keep(storage, key, Object.keys(tries).length > 0 ? JSON.stringify(tries) : null);
      render(current.current);
    },
    [key],
  );
  const store = useMemo(() => ({ act, now: () => current.current }), [act]);
  return { store, state };
}
