import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSurface } from '../surface';
import { shelf, takeOver, writeDown } from './kept';
import { reduceTexts, textsState } from './texts-state';
import type { TextsAction, TextsState } from './texts-state';

/** Reads and changes the state at once, so that what is kept on the page is never behind what is asked of the app. */
export type TextsStore = { readonly now: () => TextsState; readonly act: (action: TextsAction) => void };

/** What brings words of others: it is on the screen before the next key, else that key would be typed into what is past. */
const bringsWords: readonly TextsAction['type'][] = ['saved', 'followed', 'opened'];

export function useTextsStore() {
  const { reader } = useSurface();
  const [keptOn] = useState(() => shelf(reader.accountId, reader.issueId));
  const [state, render] = useState(() => textsState(takeOver(keptOn)));
  const current = useRef(state);
  const act = useCallback(
    (action: TextsAction) => {
      const before = current.current;
      const after = (current.current = reduceTexts(before, action));
      writeDown(keptOn, before, after);
      if (bringsWords.includes(action.type)) flushSync(() => render(after));
      else render(after);
    },
    [keptOn],
  );
  const store: TextsStore = useMemo(() => ({ act, now: () => current.current }), [act]);
  return { store, state };
}
