import { useCallback, useEffect } from 'react';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { newToken } from './token';
import type { TextsState } from './texts-state';
import type { TextsStore } from './use-store';

/** Reads all texts once, as many calls as they need; again after a while where that helps. */
export function useOpeningTexts(store: TextsStore, { opened, problem, tries }: TextsState): () => void {
  const { call } = useSurface();
  const open = useCallback(async () => {
    let ids: readonly string[] | undefined;
    do {
      const reply = await call('openTexts', ids ? { ids } : {});
      if (!reply.ok) return store.act({ type: 'notOpened', problem: reply.problem });
      store.act({ type: 'opened', reply: reply.value, token: newToken() });
      ids = reply.value.unread;
    } while (ids.length > 0);
  }, [store, call]);
  const next = problem && !opened ? recovery(problem, tries) : null;
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    void open();
  }, [open]);
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => void open(), wait);
    return () => clearTimeout(timer);
  }, [wait, tries, open]);
  return useCallback(() => void open(), [open]);
}
