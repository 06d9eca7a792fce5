import { useCallback, useMemo, useRef, useState } from 'react';
import type { Addition } from '#contract';
import { useSurface } from '../surface';
import { shelf, takeOver, writeDown } from './kept';
import { additionsState, reduceAdditions } from './state';
import type { AdditionsAction, AdditionsState } from './state';

/** Reads and changes the state at once, so that what is kept on the page is never behind what is asked of the app. */
export type AdditionsStore = { readonly now: () => AdditionsState; readonly act: (action: AdditionsAction) => void };

/** @param additions as first read: later readings are met by an action */
export function useAdditionsStore(additions: readonly Addition[]) {
  const { reader } = useSurface();
  const me = reader.accountId;
  const [keptOn] = useState(() => shelf(me, reader.issueId));
  const [state, render] = useState(() => additionsState(additions, takeOver(keptOn), me));
  const current = useRef(state);
  const act = useCallback(
    (action: AdditionsAction) => {
      const before = current.current;
      current.current = reduceAdditions(before, action, me);
      writeDown(keptOn, before, current.current);
      render(current.current);
    },
    [keptOn, me],
  );
  const store: AdditionsStore = useMemo(() => ({ act, now: () => current.current }), [act]);
  return { store, state };
}
